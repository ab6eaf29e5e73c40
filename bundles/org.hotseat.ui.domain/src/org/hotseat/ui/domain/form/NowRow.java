// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.domain.DomainDocument;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.field.Kind;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** Below a field that a running machine can take at once: what runs now, and a button that makes it so. */
final class NowRow {

    private final Field<DomainDocument> field;
    private final FormContext context;
    private final Label gap;
    private final Composite area;
    private final Label words;
    private final Button apply;

    NowRow(Composite parent, Field<DomainDocument> field, FormContext context) {
        this.field = field;
        this.context = context;
        gap = new Label(parent, SWT.NONE);
        gap.setLayoutData(new GridData());
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        words = new Label(area, SWT.NONE);
        Tint.words(words, Role.PENDING);
        apply = new Button(area, SWT.PUSH);
        apply.setText(NLS.bind(Messages.applyNow, field.label()));
        apply.addListener(SWT.Selection, event -> apply());
    }

    private void apply() {
        context.draft().document().map(field.read()).ifPresent(value -> {
            if (field.kind() == Kind.SIZE) {
                context.live().setMemory(Long.parseLong(value));
            } else {
                context.live().setVcpus(Integer.parseInt(value));
            }
        });
    }

    /** Answers whether it has come, gone or changed its size. */
    boolean show(Optional<DomainDocument> domain) {
        Optional<DomainDocument> running = context.live().running();
        boolean differs = running.isPresent() && domain.isPresent()
                && !field.shown(running.get()).equals(field.shown(domain.get()));
        boolean moved = differs == ((GridData) area.getLayoutData()).exclude;
        for (Control one : new Control[] { gap, area }) {
            ((GridData) one.getLayoutData()).exclude = !differs;
            one.setVisible(differs);
        }
        String text = running.map(now -> Formats.label(NLS.bind(Messages.runsWith, field.shown(now)))).orElse("");
        if (differs && !words.getText().equals(text)) {
            words.setText(text);
            return true;
        }
        return moved;
    }
}
