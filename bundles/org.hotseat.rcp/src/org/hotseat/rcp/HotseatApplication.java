// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.hotseat.rcp.launch.ChoiceKeeper;
import org.hotseat.rcp.launch.LayoutKeeper;
import org.hotseat.ui.cluster.StartRequest;
import org.hotseat.ui.format.Formats;

/** The program. Its main thread becomes the window's thread and stays in {@link #start} until the window closes. */
public final class HotseatApplication implements IApplication {

    private static final Logger LOG = System.getLogger(HotseatApplication.class.getName());
    /** Exit code of a start that came to nothing; it was said why. The script forgets the classes of such a start. */
    private static final Integer REFUSED = Integer.valueOf(1);

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartRequest request = StartRequest.of(arguments instanceof String[] words ? words : new String[0]);
        Display.setAppName(Messages.product);
        Display display = PlatformUI.createDisplay();
        try {
            if (!lock(display)) {
                return REFUSED;
            }
            keepLayout();
            ChoiceKeeper choices = new ChoiceKeeper();
            int result = PlatformUI.createAndRunWorkbench(display, new ConsoleAdvisor(request));
            choices.keep();
            return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(workbench::close);
            }
        }
    }

    private static void keepLayout() {
        try {
            LayoutKeeper.beforeStart(Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())));
        } catch (URISyntaxException unusable) {
            LOG.log(Level.WARNING, "the layout of the window is not kept", unusable);
        }
    }

    /**
     * Two consoles on one folder would overwrite each other's journals. The lock goes at the very end: the last events
     * are written after the windows are gone.
     */
    private static boolean lock(Display display) {
        Location folder = Platform.getInstanceLocation();
        try {
            if (folder.lock()) {
                return true;
            }
            tell(display, NLS.bind(Messages.folderInUse, folder.getURL().getPath()));
        } catch (IOException unusable) {
            LOG.log(Level.ERROR, "the data folder cannot be used", unusable);
            tell(display, NLS.bind(Messages.folderUnusable, folder.getURL().getPath(),
                    unusable.getLocalizedMessage()));
        }
        return false;
    }

    private static void tell(Display display, String text) {
        Shell shell = new Shell(display);
        MessageDialog.open(MessageDialog.ERROR, shell, Messages.product, Formats.label(text), 0,
                IDialogConstants.CLOSE_LABEL);
        shell.dispose();
    }
}
