// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.observed.event.Event;
import org.hotseat.ui.service.Services;

/** Command "Export events…": saves the events that are shown as CSV, beside the window. */
public final class ExportEventsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(EventsView.ID)
                instanceof EventsView view) {
            List<Event> shown = view.shown();
            FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
            dialog.setText(Messages.exportTitle);
            dialog.setFileName("events.csv");
            dialog.setFilterExtensions(new String[] { "*.csv" });
            dialog.setOverwrite(true);
            String file = dialog.open();
            if (file != null) {
                Services.runner().ifPresent(runner -> runner.run(new ExportEvents(shown, Path.of(file))));
            }
        }
        return null;
    }
}
