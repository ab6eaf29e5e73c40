// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How the console deals with hosts and machines. */
public final class HotseatPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST_PATIENCE = 3600;

    /** Made by the workbench. */
    public HotseatPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, UiPreferences.NODE));
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.hotseatPage);
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor cycle = new IntegerFieldEditor(UiPreferences.CYCLE_MILLIS, Messages.cycle,
                getFieldEditorParent());
        cycle.setValidRange(UiPreferences.SHORTEST_CYCLE, UiPreferences.LONGEST_CYCLE);
        cycle.setErrorMessage(Messages.cycleRange);
        addField(cycle);
        IntegerFieldEditor patience = new IntegerFieldEditor(UiPreferences.PATIENCE_SECONDS, Messages.patience,
                getFieldEditorParent());
        patience.setValidRange(1, LONGEST_PATIENCE);
        patience.setErrorMessage(Messages.patienceRange);
        addField(patience);
        addField(new BooleanFieldEditor(UiPreferences.CONFIRM, Messages.confirm, getFieldEditorParent()));
    }
}
