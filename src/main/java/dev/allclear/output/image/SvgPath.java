package dev.allclear.output.image;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Draws an outline that is written as SVG has it: as much of the notation as our shapes use, whose arcs are parts of circles. */
final class SvgPath {
    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");

    private static final int PIECES = 32;

    private final Iterator<String> tokens;
    private final Outline to;
    private String token = "";
    private double x;
    private double y;
    private double startX;
    private double startY;

    private SvgPath(String path, Outline to) {
        this.tokens =
                TOKEN.matcher(path).results().map(MatchResult::group).toList().iterator();
        this.to = to;
    }

    static void draw(String path, Outline to) {
        new SvgPath(path, to).draw();
    }

    private void draw() {
        String command = "";
        next();
        while (!token.isEmpty()) {
            if (Character.isLetter(token.charAt(0))) {
                command = token;
                next();
            }
            step(command.toUpperCase(Locale.ROOT), Character.isLowerCase(command.charAt(0)));
            // What follows the point moved to is drawn to.
            command = command.equals("M") ? "L" : command.equals("m") ? "l" : command;
        }
    }

    private void step(String command, boolean relative) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (command) {
            case "M" -> {
                startX = fromX + number();
                startY = fromY + number();
                to.move(startX, startY);
                at(startX, startY);
            }
            case "L" -> line(fromX + number(), fromY + number());
            case "H" -> line(fromX + number(), y);
            case "V" -> line(x, fromY + number());
            case "A" ->
                arc(number(), number(), number(), number() > 0, number() > 0, fromX + number(), fromY + number());
            case "Z" -> line(startX, startY);
            default -> throw new IllegalArgumentException("our shapes have no " + command);
        }
    }

    private void line(double toX, double toY) {
        to.line(toX, toY);
        at(toX, toY);
    }

    /** Draws the part of a circle of {@code radius} as SVG 2 finds it (appendix B.2.4), as short lines. */
    private void arc(
            double radius, double same, double turned, boolean large, boolean clockwise, double toX, double toY) {
        if (radius != same || turned != 0) {
            throw new IllegalArgumentException("our arcs are parts of circles");
        }
        double halfX = (toX - x) / 2;
        double halfY = (toY - y) / 2;
        double half = halfX * halfX + halfY * halfY;
        double away = StrictMath.sqrt(Math.max(0, radius * radius / half - 1)) * (large == clockwise ? -1 : 1);
        double middleX = x + halfX - away * halfY;
        double middleY = y + halfY + away * halfX;
        double from = StrictMath.atan2(y - middleY, x - middleX);
        double turn = StrictMath.atan2(toY - middleY, toX - middleX) - from;
        double full = 2 * StrictMath.PI;
        turn += clockwise && turn < 0 ? full : !clockwise && turn > 0 ? -full : 0;
        for (int piece = 1; piece < PIECES; piece++) {
            double angle = from + turn * piece / PIECES;
            to.line(middleX + radius * StrictMath.cos(angle), middleY + radius * StrictMath.sin(angle));
        }
        line(toX, toY);
    }

    private double number() {
        double number = Double.parseDouble(token);
        next();
        return number;
    }

    private void at(double nowX, double nowY) {
        x = nowX;
        y = nowY;
    }

    private void next() {
        token = tokens.hasNext() ? tokens.next() : "";
    }
}
