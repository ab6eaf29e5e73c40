// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;

/** One sentence and one link in the upper third of an empty view. On the window's thread. */
public final class EmptyMessage {

    private static final int MARGIN = 12;
    private static final int WIDTH = 280;
    private static final String BETWEEN = "   ·   ";

    private final Composite area;
    private final Label sentence;
    private final Link link;
    private List<Choice> choices = List.of();

    /**
     * Something to do about it.
     *
     * @param words a verb and what it does
     * @param act runs when the person chooses it
     */
    public record Choice(String words, Runnable act) {
    }

    /**
     * Makes it, without words.
     *
     * @param parent lays it out
     */
    public EmptyMessage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(area);
        Label above = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).hint(0, 0).applyTo(above);
        sentence = new Label(area, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, false).applyTo(sentence);
        link = new Link(area, SWT.NONE);
        link.setLinkForeground(Colors.of(Role.PENDING));
        link.addListener(SWT.Selection, event -> choices.get(Integer.parseInt(event.text)).act().run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(link);
        for (int part = 0; part < 2; part++) { // twice as much below as above
            GridDataFactory.fillDefaults().grab(false, true).hint(0, 0).applyTo(new Label(area, SWT.NONE));
        }
        area.addListener(SWT.Resize, event -> wrap());
    }

    private void wrap() {
        int width = Math.max(WIDTH / 2, Math.min(WIDTH * 2, area.getClientArea().width - 2 * MARGIN));
        int natural = sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, false)
                .hint(Math.min(natural, width), SWT.DEFAULT).applyTo(sentence);
        area.layout();
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Control control() {
        return area;
    }

    /**
     * Says something.
     *
     * @param words one sentence
     * @param linkWords what the link does, as a verb; empty for none
     * @param run what the link does
     */
    public void show(String words, String linkWords, Runnable run) {
        show(words, linkWords.isEmpty() ? List.of() : List.of(new Choice(linkWords, run)));
    }

    /**
     * Says something.
     *
     * @param words one sentence
     * @param offered what can be done about it; links in one row
     */
    public void show(String words, List<Choice> offered) {
        choices = List.copyOf(offered);
        sentence.setText(Formats.label(words));
        link.setText(IntStream.range(0, choices.size())
                .mapToObj(index -> "<a href=\"" + index + "\">" + choices.get(index).words() + "</a>")
                .collect(Collectors.joining(BETWEEN)));
        link.setVisible(!choices.isEmpty());
        wrap();
    }
}
