package dev.allclear.output.image;

/** What an outline is told to, point by point; each part of it closes where it began. */
interface Outline {
    /** Begins a part. */
    void move(double toX, double toY);

    /** Goes on in a straight line. */
    void line(double toX, double toY);

    /** Goes on in a curve towards one point. */
    void quadratic(double byX, double byY, double toX, double toY);

    /** Goes on in a curve towards two points. */
    void cubic(double firstX, double firstY, double secondX, double secondY, double toX, double toY);
}
