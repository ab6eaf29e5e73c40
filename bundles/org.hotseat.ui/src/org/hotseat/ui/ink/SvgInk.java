// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/** Writes a drawing as SVG text. Confined to one thread. */
public final class SvgInk implements Ink {

    /** From the middle of a line down to where letters stand, in sizes of the type. */
    private static final double BASE = 0.35;

    private static final Pattern SIZE = Pattern.compile("\\s(?:width|height|xmlns|class)=\"[^\"]*\"");

    private final Function<Role, String> colours;
    private final Function<Icon, String> pictures;
    private final StringBuilder body = new StringBuilder();
    private double strength = 1;

    /**
     * An empty drawing.
     *
     * @param colours value of a role as SVG writes it
     * @param pictures SVG of an icon; empty leaves it out
     */
    public SvgInk(Function<Role, String> colours, Function<Icon, String> pictures) {
        this.colours = colours;
        this.pictures = pictures;
    }

    /**
     * The whole file.
     *
     * @param size of the drawing
     * @return XML
     */
    public String document(Box size) {
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$.0f" height="%2$.0f" viewBox="0 0 %1$.0f %2$.0f" \
                font-family="Noto Sans, Noto Sans CJK SC, sans-serif">
                <rect width="100%%" height="100%%" fill="%3$s"/>
                %4$s</svg>
                """, size.width(), size.height(), colours.apply(Role.CANVAS), body);
    }

    @Override
    public void fill(Box box, double radius, Role role) {
        rectangle(box, radius, "fill=\"" + colours.apply(role) + '"');
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
        rectangle(box, radius, "fill=\"none\" " + pen(stroke));
    }

    @Override
    public void line(Stroke stroke, double... xy) {
        body.append("<polyline points=\"").append(points(xy)).append("\" fill=\"none\" ").append(pen(stroke))
                .append(opacity()).append("/>\n");
    }

    @Override
    public void area(Role role, double... xy) {
        body.append("<polygon points=\"").append(points(xy)).append("\" fill=\"").append(colours.apply(role))
                .append('"').append(opacity()).append("/>\n");
    }

    @Override
    public void text(String text, double x, double centreY, Face face, Role role) {
        text(text, x, centreY, face, role, "start");
    }

    @Override
    public void textRight(String text, double right, double centreY, Face face, Role role) {
        text(text, right, centreY, face, role, "end");
    }

    @Override
    public void icon(Icon icon, double x, double y, double size) {
        String source = pictures.apply(icon);
        int root = source.indexOf("<svg");
        int inside = source.indexOf('>', root) + 1;
        int end = source.lastIndexOf("</svg>");
        if (root >= 0 && end >= inside) {
            String tag = SIZE.matcher(source.substring(root, inside)).replaceAll("");
            body.append(tag.replaceFirst("<svg", String.format(Locale.ROOT,
                    "<svg x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"", x, y, size, size)))
                    .append(source, inside, end).append("</svg>\n");
        }
    }

    @Override
    public void strength(double value) {
        strength = value;
    }

    @Override
    public boolean needs(Box box) {
        return true;
    }

    private void rectangle(Box box, double radius, String style) {
        body.append(String.format(Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" %s%s/>%n", box.x(), box.y(),
                box.width(), box.height(), radius, style, opacity()));
    }

    @Override
    public void textUp(String text, double centreX, double bottom, Face face, Role role) {
        double x = centreX + size(face) * BASE;
        text(text, x, bottom, face, role, "start", String.format(Locale.ROOT, " transform=\"rotate(-90 %.1f %.1f)\"", x,
                bottom));
    }

    private void text(String text, double x, double centreY, Face face, Role role, String anchor) {
        text(text, x, centreY + size(face) * BASE, face, role, anchor, "");
    }

    private void text(String text, double x, double baseY, Face face, Role role, String anchor, String turned) {
        body.append(String.format(Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s%s>"
                        + "%s</text>%n",
                x, baseY, size(face), face == Face.TITLE ? "600" : "400", anchor, colours.apply(role), opacity(),
                turned, escaped(text)));
    }

    /** Points of type to units of the drawing, of which an inch has 96. */
    private static double size(Face face) {
        double points = switch (face) {
            case NORMAL, TITLE, MONO -> 10;
            case CAPTION -> 9;
            case SMALL -> 8;
            case BIG -> 25;
        };
        return points * 96 / 72;
    }

    private String pen(Stroke stroke) {
        String dash = switch (stroke.dash()) {
            case SOLID -> "";
            case DASHED -> " stroke-dasharray=\"4 3\"";
            case DOTTED -> " stroke-dasharray=\"1 3\"";
        };
        return String.format(Locale.ROOT, "stroke=\"%s\" stroke-width=\"%.1f\"%s", colours.apply(stroke.role()),
                stroke.width(), dash);
    }

    private String opacity() {
        return strength < 1 ? String.format(Locale.ROOT, " opacity=\"%.2f\"", strength) : "";
    }

    private static String points(double... xy) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < xy.length; index += 2) {
            text.append(String.format(Locale.ROOT, "%s%.1f,%.1f", index == 0 ? "" : " ", xy[index], xy[index + 1]));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(code -> {
            switch (code) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (code >= ' ') {
                        safe.appendCodePoint(code); // XML has no way to write most control characters
                    }
                }
            }
        });
        return safe.toString();
    }
}
