package dev.allclear.output.image;

import java.util.Arrays;

/**
 * Finds how much of each pixel is inside of an outline, exactly.
 *
 * <p>Every edge adds to the cells on its way how much of them lies to its right; summed up along a row that is the winding of
 * the outline around each pixel. Only sums, products and quotients are taken, which every Java reckons alike.
 */
final class Coverage implements Outline {
    /** Into how many lines a curve is cut: at the size of a headline, each is shorter than a few pixels. */
    private static final int PIECES = 8;

    private final int width;
    private final int height;
    private final float[] cells;

    private double scale;
    private double left;
    private double top;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int firstRow;
    private int lastRow;
    private int firstColumn;
    private int lastColumn;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        // An edge in the last column still has a right-hand neighbour.
        this.cells = new float[(width + 2) * height];
        forget();
    }

    /** What is inside of an outline whose parts lie over each other. */
    enum Rule {
        /** What any of them covers. */
        NON_ZERO {
            @Override
            float share(float winding) {
                return Math.min(1, winding);
            }
        },
        /** What an odd number of them covers. */
        EVEN_ODD {
            @Override
            float share(float winding) {
                float rest = winding % 2;
                return rest > 1 ? 2 - rest : rest;
            }
        };

        abstract float share(float winding);
    }

    /** Hears how much of a pixel is covered. */
    interface Pixels {
        /** Is told that {@code share} of a pixel is covered: more than 0, at most 1. */
        void covered(int x, int y, float share);
    }

    /** Begins an outline whose point (0, 0) is at ({@code left}, {@code top}) and whose unit is {@code scale} pixels long. */
    void begin(double scale, double left, double top) {
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    @Override
    public void move(double toX, double toY) {
        close();
        x = left + scale * toX;
        y = top + scale * toY;
        startX = x;
        startY = y;
    }

    @Override
    public void line(double toX, double toY) {
        lineTo(left + scale * toX, top + scale * toY);
    }

    @Override
    public void quadratic(double x1, double y1, double toX, double toY) {
        double x0 = (x - left) / scale;
        double y0 = (y - top) / scale;
        cubic(
                x0 + (x1 - x0) * 2 / 3,
                y0 + (y1 - y0) * 2 / 3,
                toX + (x1 - toX) * 2 / 3,
                toY + (y1 - toY) * 2 / 3,
                toX,
                toY);
    }

    @Override
    public void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        double x0 = (x - left) / scale;
        double y0 = (y - top) / scale;
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double s = 1 - t;
            line(
                    s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                    s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY);
        }
    }

    /** Ends the outline and tells {@code pixels} which it covers. */
    void end(Rule rule, Pixels pixels) {
        close();
        int stride = width + 2;
        for (int row = firstRow; row <= lastRow; row++) {
            float winding = 0;
            for (int column = firstColumn; column <= Math.min(lastColumn, width - 1); column++) {
                winding += cells[row * stride + column];
                float share = rule.share(Math.abs(winding));
                if (share > 0.001f) {
                    pixels.covered(column, row, share);
                }
            }
            Arrays.fill(cells, row * stride + firstColumn, row * stride + lastColumn + 1, 0);
        }
        forget();
    }

    private void forget() {
        firstRow = height;
        lastRow = -1;
        firstColumn = width;
        lastColumn = -1;
    }

    private void close() {
        lineTo(startX, startY);
    }

    private void lineTo(double toX, double toY) {
        if (toY > y) {
            edge(x, y, toX, toY, 1);
        } else if (toY < y) {
            edge(toX, toY, x, y, -1);
        }
        x = toX;
        y = toY;
    }

    /** Adds an edge, row by row from its upper end. */
    private void edge(double x0, double y0, double x1, double y1, int winding) {
        double slope = (x1 - x0) / (y1 - y0);
        int first = Math.max(0, (int) Math.floor(y0));
        int last = Math.min(height - 1, (int) Math.ceil(y1) - 1);
        firstRow = Math.min(firstRow, first);
        lastRow = Math.max(lastRow, last);
        for (int row = first; row <= last; row++) {
            double from = Math.max(row, y0);
            double to = Math.min(row + 1, y1);
            double a = inside(x0 + (from - y0) * slope);
            double b = inside(x0 + (to - y0) * slope);
            stretch(row * (width + 2), Math.min(a, b), Math.max(a, b), (to - from) * winding);
        }
    }

    private double inside(double at) {
        return Math.max(0, Math.min(width, at));
    }

    /** Adds what an edge within one row does: it goes down by {@code drop} from {@code a} to {@code b}, which is not less. */
    private void stretch(int row, double a, double b, double drop) {
        int first = (int) a;
        int last = (int) b;
        firstColumn = Math.min(firstColumn, first);
        // Past its right-hand neighbour an outline, which is closed, goes round nothing.
        lastColumn = Math.max(lastColumn, last + 1);
        if (first == last) {
            add(row + first, drop, 1 - ((a - first) + (b - first)) / 2);
            return;
        }
        double perColumn = drop / (b - a);
        double head = first + 1 - a;
        add(row + first, perColumn * head, head / 2);
        for (int column = first + 1; column < last; column++) {
            add(row + column, perColumn, 0.5);
        }
        double tail = b - last;
        add(row + last, perColumn * tail, 1 - tail / 2);
    }

    /** Adds {@code drop}, of which {@code share} counts in this cell already and all of it in those to the right. */
    private void add(int cell, double drop, double share) {
        cells[cell] += (float) (drop * share);
        cells[cell + 1] += (float) (drop * (1 - share));
    }
}
