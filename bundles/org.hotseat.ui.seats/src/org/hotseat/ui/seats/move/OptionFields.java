// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.time.Duration;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** The options of a live move, each with a sentence that says what it is for. */
final class OptionFields {

    private static final int LONGEST_PAUSE = 60_000;
    private static final int LARGEST_RATE = 100_000;
    private static final int STEP = 50;
    private static final int TEXT_WIDTH = 420;
    private static final int HINT_WIDTH = 300;

    private final MigrationOptions defaults;
    private final Composite fields;
    private final Spinner downtime;
    private final Spinner bandwidth;
    private final Button converge;
    private final Button unsafe;

    OptionFields(Composite parent, MigrationOptions defaults) {
        this.defaults = defaults;
        fields = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        downtime = spinner(Messages.downtime, Messages.downtimeHint, LONGEST_PAUSE);
        downtime.setSelection((int) Math.min(LONGEST_PAUSE, defaults.maximumDowntime().toMillis()));
        bandwidth = spinner(Messages.bandwidth, Messages.bandwidthHint, LARGEST_RATE);
        bandwidth.setSelection((int) Math.min(LARGEST_RATE, defaults.bandwidthMibPerSecond()));
        converge = check(Messages.converge, defaults.autoConverge());
        explain(Messages.convergeHint);
        unsafe = check(Messages.unsafe, defaults.allowUnsafe());
        explain(defaults.allowUnsafe() ? Messages.unsafeVouched : Messages.unsafeHint);
    }

    MigrationOptions options() {
        return new MigrationOptions(defaults.dataAddress(), Duration.ofMillis(downtime.getSelection()),
                bandwidth.getSelection(), unsafe.getSelection(), converge.getSelection());
    }

    void setEnabled(boolean enabled) {
        downtime.setEnabled(enabled);
        bandwidth.setEnabled(enabled);
        converge.setEnabled(enabled);
        unsafe.setEnabled(enabled);
    }

    private Spinner spinner(String text, String hint, int maximum) {
        new Label(fields, SWT.NONE).setText(text);
        Spinner spinner = new Spinner(fields, SWT.BORDER);
        spinner.setMaximum(maximum);
        spinner.setIncrement(STEP);
        spinner.setToolTipText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(spinner);
        Label words = new Label(fields, SWT.WRAP);
        words.setText(hint);
        Tint.words(words, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(HINT_WIDTH, SWT.DEFAULT).grab(true, false)
                .applyTo(words);
        return spinner;
    }

    private Button check(String text, boolean selected) {
        Button button = new Button(fields, SWT.CHECK);
        button.setText(text);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void explain(String hint) {
        Label label = new Label(fields, SWT.WRAP);
        label.setText(hint);
        Tint.words(label, Role.MUTED);
        GridDataFactory.fillDefaults().span(3, 1).indent(24, 0).hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false)
                .applyTo(label);
    }
}
