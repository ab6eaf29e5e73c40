// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.domain.Problem;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.domain.draft.Fault;
import org.hotseat.domain.draft.TextChange;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/**
 * The description as XML: the same text that the forms work on, with line numbers, colours, and marks at what is wrong.
 * Ctrl+Tab leaves it. On the window's thread.
 */
public final class XmlPage {

    private static final int MARGIN = 6;
    private static final int INDENT = 2;

    private final DomainDraft draft;
    private final Composite area;
    private final LineRuler ruler;
    private final StyledText text;
    private final XmlColors colors;
    private final Label status;
    private boolean showing;

    /**
     * Makes it.
     *
     * @param parent fills it
     * @param draft the description in hand
     */
    public XmlPage(Composite parent, DomainDraft draft) {
        this.draft = draft;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        ruler = new LineRuler(area);
        text = new StyledText(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(Fonts.of(Face.MONO));
        text.setBackground(Colors.of(Role.CANVAS));
        text.setForeground(Colors.of(Role.TEXT));
        text.setSelectionBackground(Colors.of(Role.SELECTION));
        text.setSelectionForeground(Colors.of(Role.SELECTION_TEXT));
        text.setMargins(MARGIN, 0, MARGIN, 0);
        text.setTabs(INDENT);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        colors = new XmlColors(text);
        ruler.follow(text);
        status = new Label(area, SWT.NONE);
        Tint.words(status, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(MARGIN, 2).applyTo(status);
        text.addModifyListener(event -> changed());
        text.addCaretListener(event -> status());
        text.addVerifyKeyListener(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                breakLine();
            }
        });
        show();
    }

    /** A new line begins where the last one began. */
    private void breakLine() {
        String line = text.getLine(text.getLineAtOffset(text.getSelection().x));
        String blanks = line.substring(0, line.length() - line.stripLeading().length());
        text.insert("\n" + blanks);
        text.setCaretOffset(text.getCaretOffset());
        text.invokeAction(ST.LINE_END);
    }

    private void changed() {
        if (!showing) {
            draft.type(Messages.xmlStep, text.getText());
        }
    }

    /**
     * Its widget.
     *
     * @return to be shown in a tab
     */
    public Control control() {
        return area;
    }

    /** Shows the draft's text without moving more than has changed. */
    public void show() {
        TextChange change = TextChange.between(text.getText(), draft.text());
        if (!change.isNothing()) {
            showing = true;
            try {
                text.replaceTextRange(change.start(), change.removed(), change.inserted());
            } finally {
                showing = false;
            }
        }
        marks();
        status();
    }

    private void marks() {
        Map<Integer, String> marks = new LinkedHashMap<>();
        draft.fault().ifPresent(fault -> marks.put(line(fault.line()), fault.text()));
        for (Problem problem : draft.problems()) {
            if (problem.line() > 0) {
                marks.merge(line(problem.line()), problem.text(), (one, other) -> one + "\n" + other);
            }
        }
        ruler.marks(marks);
        colors.wrong(List.copyOf(marks.keySet()));
    }

    private int line(int fromOne) {
        return Math.clamp(fromOne - 1L, 0, text.getLineCount() - 1);
    }

    private void status() {
        int offset = text.getCaretOffset();
        int line = text.getLineAtOffset(offset);
        String place = NLS.bind(Messages.place, line + 1, offset - text.getOffsetAtLine(line) + 1);
        Optional<String> wrong = draft.fault().map(fault -> NLS.bind(Messages.fault, fault.line(), fault.text()))
                .or(() -> draft.problems().stream().findFirst().map(problem -> problem.line() > 0
                        ? NLS.bind(Messages.fault, problem.line(), problem.text()) : problem.text()));
        status.setText(wrong.map(sentence -> place + "    " + Formats.label(sentence)).orElse(place));
    }

    /** Puts the caret on what is wrong first. */
    public void goToProblem() {
        Optional<Fault> fault = draft.fault();
        if (fault.isPresent()) {
            go(fault.get().line(), fault.get().column());
        } else {
            draft.problems().stream().filter(problem -> problem.line() > 0).findFirst()
                    .ifPresent(problem -> go(problem.line(), 1));
        }
    }

    private void go(int fromOne, int column) {
        int line = line(fromOne);
        int begin = text.getOffsetAtLine(line);
        int length = text.getLine(line).length();
        text.setCaretOffset(begin + Math.clamp(column - 1L, 0, length));
        text.showSelection();
        text.setFocus();
    }

    /**
     * The text widget, for the commands of the workbench's Edit menu.
     *
     * @return the widget
     */
    public StyledText text() {
        return text;
    }
}
