package dev.allclear.output.image;

import java.math.BigDecimal;

/** Writes an outline as SVG has it, to hundredths. */
final class SvgOutline implements Outline {
    private final double scale;
    private final double left;
    private final double top;
    private final StringBuilder path = new StringBuilder();

    /** Writes an outline whose point (0, 0) is at ({@code left}, {@code top}) and whose unit is {@code scale} long. */
    SvgOutline(double scale, double left, double top) {
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    @Override
    public void move(double toX, double toY) {
        path.append(path.isEmpty() ? "" : "Z");
        step('M', toX, toY);
    }

    @Override
    public void line(double toX, double toY) {
        step('L', toX, toY);
    }

    @Override
    public void quadratic(double byX, double byY, double toX, double toY) {
        step('Q', byX, byY, toX, toY);
    }

    @Override
    public void cubic(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        step('C', firstX, firstY, secondX, secondY, toX, toY);
    }

    private void step(char command, double... points) {
        path.append(command);
        for (int each = 0; each < points.length; each += 2) {
            path.append(each == 0 ? "" : " ")
                    .append(number(left + scale * points[each]))
                    .append(' ')
                    .append(number(top + scale * points[each + 1]));
        }
    }

    private static String number(double number) {
        return BigDecimal.valueOf(Math.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns what SVG calls the data of a path. */
    @Override
    public String toString() {
        return path + "Z";
    }
}
