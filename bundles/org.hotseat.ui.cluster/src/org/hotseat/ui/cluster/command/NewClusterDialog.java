// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.ButtonFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.jface.widgets.TextFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.cluster.ClusterFiles;
import org.hotseat.ui.cluster.SavePrompt;

/** Asks for the name and the file of a new cluster; the file's name follows the cluster's until it is edited. */
final class NewClusterDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDE = 420;

    private Text name;
    private Text file;
    private String suggested = "";
    private String chosenName = "";
    private Path chosenFile = Path.of("");

    NewClusterDialog(Shell parent) {
        super(parent);
        setHelpAvailable(false);
    }

    String name() {
        return chosenName;
    }

    Path file() {
        return chosenFile;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.newTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
        LabelFactory.newLabel(SWT.NONE).text(Messages.newName).create(area);
        name = TextFactory.newText(SWT.BORDER).text(Messages.newNameDefault).onModify(event -> follow()).create(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDE, SWT.DEFAULT).applyTo(name);
        LabelFactory.newLabel(SWT.NONE).text(Messages.newFile).create(area);
        file = TextFactory.newText(SWT.BORDER).onModify(event -> check()).create(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        ButtonFactory.newButton(SWT.PUSH).text(Messages.browse).onSelect(event -> browse()).create(area);
        setTitle(Messages.newTitle);
        setMessage(Messages.newMessage);
        name.selectAll();
        name.setFocus();
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.create, true);
        follow();
    }

    @Override
    protected void okPressed() {
        chosenName = name.getText().strip();
        chosenFile = Path.of(ClusterFiles.withEnding(file.getText().strip()));
        super.okPressed();
    }

    private void follow() {
        if (file.getText().equals(suggested)) {
            suggested = Path.of(System.getProperty("user.home"), ClusterFiles.fileName(name.getText())).toString();
            file.setText(suggested);
        }
        check();
    }

    private void browse() {
        SavePrompt.askFile(getShell(), SWT.SAVE, Messages.newTitle, ClusterFiles.fileName(name.getText()))
                .ifPresent(path -> file.setText(path.toString()));
    }

    private void check() {
        Optional<String> problem = problem();
        setMessage(problem.orElse(Messages.newMessage), problem.isPresent() ? IMessageProvider.ERROR
                : IMessageProvider.NONE);
        @Nullable
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(problem.isEmpty());
        }
    }

    private Optional<String> problem() {
        if (name.getText().isBlank()) {
            return Optional.of(Messages.newNameMissing);
        }
        Path path;
        try {
            path = Path.of(ClusterFiles.withEnding(file.getText().strip())).toAbsolutePath();
        } catch (InvalidPathException odd) {
            return Optional.of(odd.getLocalizedMessage());
        }
        if (Files.exists(path)) {
            return Optional.of(NLS.bind(Messages.newExists, path));
        }
        Path folder = path.getParent();
        return folder == null || !Files.isDirectory(folder)
                ? Optional.of(NLS.bind(Messages.newFolderMissing, folder == null ? path : folder)) : Optional.empty();
    }
}
