// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.hotseat.ui.look.Theme;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Look and language; both need a new start, which is asked for. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String[] LANGUAGES = { "", "en", "zh_CN" };

    private Combo theme;
    private Combo language;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.appearancePage);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        theme = combo(area, Messages.theme, Messages.themeDark, Messages.themeLight);
        theme.select(Theme.chosen().ordinal());
        language = combo(area, Messages.language, Messages.languageSystem, Messages.languageEnglish,
                Messages.languageChinese);
        language.select(index(UiPreferences.language()));
        return area;
    }

    private static Combo combo(Composite parent, String words, String... choices) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(choices);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    protected void performDefaults() {
        theme.select(Theme.DARK.ordinal());
        language.select(0);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Theme chosen = Theme.values()[theme.getSelectionIndex()];
        String words = LANGUAGES[language.getSelectionIndex()];
        if (chosen == Theme.chosen() && words.equals(UiPreferences.language())) {
            return true;
        }
        if (!store(Theme.NODE, Theme.KEY, chosen.id()) || !store(UiPreferences.NODE, UiPreferences.LANGUAGE, words)) {
            return false;
        }
        MessageDialog question = new MessageDialog(getShell(), Messages.restartTitle, null, Messages.restartQuestion,
                MessageDialog.QUESTION, 0, Messages.restartNow, Messages.restartLater);
        if (question.open() == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart(true));
        }
        return true;
    }

    private boolean store(String node, String key, String value) {
        Preferences preferences = InstanceScope.INSTANCE.getNode(node);
        preferences.put(key, value);
        try {
            preferences.flush();
            return true;
        } catch (BackingStoreException notWritten) {
            System.getLogger(AppearancePage.class.getName()).log(System.Logger.Level.WARNING, node, notWritten);
            setErrorMessage(Messages.notWritten);
            return false;
        }
    }

    private static int index(String chosen) {
        for (int index = 0; index < LANGUAGES.length; index++) {
            if (LANGUAGES[index].equals(chosen)) {
                return index;
            }
        }
        return 0;
    }
}
