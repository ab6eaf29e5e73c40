// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hotseat.state.data.MachineRecord.Care;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.hotseat.state.data.MachineRecord.Pace;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/**
 * How a machine is looked after: how important it is, how often it is copied, and what is done about its guest. On the
 * window's thread.
 */
final class CareFields {

    private static final String FIELD = "org.hotseat.field";
    private static final int HOUR_CENTIS = 360_000;
    private static final int CENTI_MILLIS = 10;
    private static final int MOST_PAUSES = 500;
    private static final int LEAST_CENTIS = 10;
    private static final int LEAST_SHORTEST = 5;
    private static final int WIDTH = 84;
    private static final int HINT = 320;
    private static final int GAP = 8;

    private final List<Number> numbers = new ArrayList<>();
    private final Composite area;
    private final Combo guest;
    private final Runnable changed;
    private ProtectDraft draft;
    private boolean showing;

    /** A number of the pace, as a spinner shows it. */
    private record Number(Spinner spinner, ToIntFunction<ProtectDraft> read, boolean copiesOnly) {
    }

    CareFields(Composite parent, ProtectDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, GAP).applyTo(area);
        add("priority", Messages.priority, "", Messages.priorityHint, new int[] { 0, Care.HIGHEST_PRIORITY, 0 },
                ProtectDraft::priority, (care, value) -> care.withPriority(Optional.of(value)));
        pace("rpo", Messages.rpo, Messages.seconds, Messages.rpoHint, new int[] { LEAST_CENTIS, HOUR_CENTIS, 2 },
                pace -> centis(pace.rpo()), (pace, value) -> new Pace(span(value), pace.shortest(), pace.longest(),
                        pace.pauseThousandths()));
        pace("pauses", Messages.pauses, "%", Messages.pausesHint, new int[] { 1, MOST_PAUSES, 1 },
                Pace::pauseThousandths, (pace, value) -> new Pace(pace.rpo(), pace.shortest(), pace.longest(), value));
        pace("shortest", Messages.shortest, Messages.seconds, Messages.shortestHint,
                new int[] { LEAST_SHORTEST, HOUR_CENTIS, 2 }, pace -> centis(pace.shortest()),
                (pace, value) -> new Pace(pace.rpo(), span(value), pace.longest(), pace.pauseThousandths()));
        pace("longest", Messages.longest, Messages.seconds, Messages.longestHint,
                new int[] { LEAST_SHORTEST, HOUR_CENTIS, 2 }, pace -> centis(pace.longest()),
                (pace, value) -> new Pace(pace.rpo(), pace.shortest(), span(value), pace.pauseThousandths()));
        guest = guest();
        show(draft);
    }

    private Combo guest() {
        new Label(area, SWT.NONE).setText(Messages.guest);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        for (GuestPolicy policy : GuestPolicy.values()) {
            combo.add(switch (policy) {
                case NONE -> Messages.guestNone;
                case REPORT -> Messages.guestReport;
                case RESTART -> Messages.guestRestart;
            });
        }
        combo.setData(FIELD, "guest");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        hint(Messages.guestHint);
        combo.addListener(SWT.Selection, event -> {
            draft.care(draft.care().withGuest(Optional.of(GuestPolicy.values()[combo.getSelectionIndex()])));
            changed.run();
        });
        return combo;
    }

    private void hint(String words) {
        Label more = new Label(area, SWT.WRAP);
        more.setText(Formats.label(words));
        Tint.words(more, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(HINT, SWT.DEFAULT)
                .applyTo(more);
    }

    Composite control() {
        return area;
    }

    private static int centis(Duration span) {
        return (int) Math.min(HOUR_CENTIS, span.toMillis() / CENTI_MILLIS);
    }

    private static Duration span(int centis) {
        return Duration.ofMillis((long) centis * CENTI_MILLIS);
    }

    private void pace(String id, String label, String unit, String hint, int[] range, ToIntFunction<Pace> read,
            BiFunction<Pace, Integer, Pace> write) {
        add(id, label, unit, hint, range, from -> read.applyAsInt(from.pace()), (care, value) ->
                care.withPace(Optional.of(write.apply(care.pace().orElse(Pace.USUAL), value))));
    }

    private void add(String id, String label, String unit, String hint, int[] range, ToIntFunction<ProtectDraft> read,
            BiFunction<Care, Integer, Care> write) {
        new Label(area, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setDigits(range[2]);
        spinner.setMinimum(range[0]);
        spinner.setMaximum(range[1]);
        spinner.setData(FIELD, id);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(spinner);
        new Label(area, SWT.NONE).setText(unit);
        hint(hint);
        numbers.add(new Number(spinner, read, !id.equals("priority")));
        spinner.addListener(SWT.Modify, event -> {
            if (!showing && spinner.getSelection() != read.applyAsInt(draft)) {
                draft.care(write.apply(draft.care(), spinner.getSelection()));
                changed.run();
            }
        });
    }

    /** Shows another draft. */
    void show(ProtectDraft next) {
        draft = next;
        showing = true;
        numbers.forEach(number -> number.spinner().setSelection(number.read().applyAsInt(next)));
        guest.select(next.care().guest().orElse(GuestPolicy.REPORT).ordinal());
        showing = false;
        enable();
    }

    /** Numbers of the pace say nothing of a machine that is not copied. */
    void enable() {
        numbers.forEach(number -> number.spinner().setEnabled(draft.protection() == Protection.REPLICATED
                || !number.copiesOnly() && draft.protection() != Protection.NONE));
        guest.setEnabled(draft.protection() != Protection.NONE);
    }
}
