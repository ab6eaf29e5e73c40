// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import java.lang.System.Logger.Level;
import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says which console this is, of which version and under which licence. On the window's thread. */
final class AboutBox extends Dialog {

    private static final String BUNDLE = "org.hotseat.rcp";
    private static final String PICTURE = "icons/hotseat128.png";
    private static final String DETAILS = "org.eclipse.ui.help.installationDialog";
    private static final int MARGIN = 18;
    private static final int TEXT_WIDTH = 360;

    private final IWorkbenchWindow window;

    AboutBox(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.about);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label picture = new Label(area, SWT.NONE);
        ResourceManager pictures = new LocalResourceManager(JFaceResources.getResources(), area);
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, PICTURE)
                .ifPresent(found -> picture.setImage(pictures.create(found)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        Composite words = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        Label name = words(words, Messages.aboutName, Role.BRIGHT);
        name.setFont(Fonts.of(Face.BIG));
        words(words, NLS.bind(Messages.aboutVersion, version(), System.getProperty("java.version")), Role.MUTED);
        words(words, Messages.aboutWhat, Role.TEXT);
        words(words, Messages.aboutLicence, Role.TEXT);
        words(words, Messages.aboutCopyright, Role.MUTED);
        return area;
    }

    private static Label words(Composite parent, String text, Role role) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        Tint.words(label, role);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Without the time of its build, which the installation details name. */
    private static String version() {
        Version version = Objects.requireNonNull(FrameworkUtil.getBundle(AboutBox.class)).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Messages.aboutDetails, false);
        createButton(parent, IDialogConstants.CLOSE_ID, Messages.aboutClose, true);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
        if (id == IDialogConstants.DETAILS_ID) {
            showDetails();
        }
    }

    /** The workbench's own window: what is installed, of which build. */
    private void showDetails() {
        try {
            window.getService(IHandlerService.class).executeCommand(DETAILS, null);
        } catch (CommandException impossible) {
            System.getLogger(AboutBox.class.getName()).log(Level.WARNING, "no installation details", impossible);
        }
    }
}
