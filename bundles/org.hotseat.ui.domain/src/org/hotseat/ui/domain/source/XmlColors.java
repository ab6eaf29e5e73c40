// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;

/** Colours the XML of a text widget line by line and underlines what is wrong. On the window's thread. */
final class XmlColors implements LineStyleListener {

    private final StyledText widget;
    private String scanned = "";
    private List<XmlToken> tokens = List.of();
    private List<Integer> wrongLines = List.of();

    XmlColors(StyledText widget) {
        this.widget = widget;
        widget.addLineStyleListener(this);
    }

    /** Lines from 0 that are underlined from now on. */
    void wrong(List<Integer> lines) {
        if (!lines.equals(wrongLines)) {
            wrongLines = List.copyOf(lines);
            widget.redraw();
        }
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        String text = widget.getText();
        if (!text.equals(scanned)) {
            scanned = text;
            tokens = XmlTokens.of(text);
        }
        int begin = event.lineOffset;
        int end = begin + event.lineText.length();
        boolean wrong = wrongLines.contains(widget.getLineAtOffset(Math.min(begin, widget.getCharCount())));
        List<StyleRange> ranges = new ArrayList<>();
        int at = begin;
        for (int i = firstAfter(begin); i < tokens.size() && tokens.get(i).start() < end; i++) {
            XmlToken token = tokens.get(i);
            int start = Math.max(begin, token.start());
            plain(at, start, wrong, ranges);
            at = Math.min(end, token.end());
            ranges.add(style(start, at, role(token.kind()), wrong));
        }
        plain(at, end, wrong, ranges);
        event.styles = ranges.toArray(StyleRange[]::new);
    }

    /** Binary search for the first token that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void plain(int from, int to, boolean wrong, List<StyleRange> ranges) {
        if (wrong && to > from) {
            ranges.add(style(from, to, Role.TEXT, true));
        }
    }

    private static StyleRange style(int from, int to, Role role, boolean wrong) {
        StyleRange range = new StyleRange(from, to - from, Colors.of(role), null);
        if (wrong) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            range.underlineColor = Colors.of(Role.FAILED);
        }
        return range;
    }

    private static Role role(XmlToken.Kind kind) {
        return switch (kind) {
            case TAG -> Role.SERIES_1;
            case ATTRIBUTE -> Role.MUTED;
            case VALUE -> Role.SERIES_2;
            case COMMENT -> Role.FAINT;
        };
    }
}
