// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.protection.act.StandbyChoices.Choice;

/**
 * How a machine is protected: what happens when its host is lost, where it runs, where it may go on, and how it is
 * looked after. Writes into its draft at once. On the window's thread.
 */
final class ProtectForm {

    private static final int GAP = 8;

    private final Map<Protection, Button> kinds = new EnumMap<>(Protection.class);
    private final Composite area;
    private final Runnable changed;
    private final Combo primary;
    private final StandbyTable standbys;
    private final CareFields care;
    private ProtectDraft draft;

    /** Tells whenever something was decided. */
    ProtectForm(Composite parent, ProtectDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(area);
        Composite group = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 2).applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(group);
        kind(group, Protection.NONE, Messages.kindNone);
        kind(group, Protection.RESTART, Messages.kindRestart);
        kind(group, Protection.REPLICATED, Messages.kindCopy);
        new Label(area, SWT.NONE).setText(Messages.primaryLabel);
        primary = new Combo(area, SWT.READ_ONLY);
        primary.addListener(SWT.Selection, event -> {
            this.draft.primary(this.draft.hosts().get(primary.getSelectionIndex()).id());
            decided();
        });
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(primary);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.standbysLabel);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
        standbys = new StandbyTable(area, draft, this::decided);
        care = new CareFields(area, draft, this::decided);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(care.control());
        show(draft);
    }

    Composite control() {
        return area;
    }

    private void kind(Composite parent, Protection protection, String words) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(words);
        kinds.put(protection, button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && draft.protection() != protection) {
                draft.protection(protection);
                decided();
            }
        });
    }

    private void decided() {
        standbys.fill();
        care.enable();
        changed.run();
    }

    /** Shows what is known of the hosts now; answers whether that is something else. */
    boolean renew(StandbyChoices now) {
        boolean same = now.all().stream().map(Choice::id).toList().equals(draft.hosts().stream().map(Choice::id)
                .toList());
        boolean other = draft.renew(now);
        if (other && same) {
            standbys.fill();
        } else if (other) {
            show(draft);
        }
        return other;
    }

    /** Shows another draft. */
    void show(ProtectDraft next) {
        draft = next;
        kinds.forEach((protection, button) -> button.setSelection(protection == next.protection()));
        String[] names = next.hosts().stream().map(Choice::name).toArray(String[]::new);
        primary.setItems(names);
        next.primary().ifPresent(host -> primary.select(next.hosts().stream().map(Choice::id).toList().indexOf(host)));
        standbys.show(next);
        care.show(next);
    }

    /** Puts the focus on what happens when the host is lost. */
    void setFocus() {
        Button chosen = kinds.get(draft.protection());
        if (chosen != null) {
            chosen.setFocus();
        }
    }
}
