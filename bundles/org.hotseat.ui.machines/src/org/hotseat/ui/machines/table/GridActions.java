// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.hotseat.ui.machines.rows.Row;
import org.hotseat.ui.machines.rows.Sheet;

/** The workbench's own commands as this view carries them out, and the act of a double click. */
final class GridActions {

    private static final String OPEN = "org.hotseat.ui.domain.open";
    private static final String CONTEXT = "org.hotseat.ui.machines.inTable";
    private static final String COPY_ROWS = "org.hotseat.ui.machines.copyRows";

    private GridActions() {
    }

    /** Copy, copy rows, find and select all, for as long as the view lives. */
    static void activate(MachinesView view, IViewSite site) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                handler(() -> inField(view, Text::selectAll, view.grid()::selectAll)));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(() -> inField(view, Text::copy,
                () -> copy(view, Sheet.names(view.grid().selectedRows())))));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(() -> view.beginFilter("")));
        site.getService(IContextService.class).activateContext(CONTEXT);
        handlers.activateHandler(COPY_ROWS, handler(
                () -> copy(view, Sheet.tsv(view.grid().selectedRows(), view.shape().columns()))));
    }

    /** A key that means something else while the filter has the focus. */
    private static void inField(MachinesView view, Consumer<Text> field, Runnable rows) {
        if (view.grid().control().getDisplay().getFocusControl() instanceof Text text) {
            field.accept(text);
        } else {
            rows.run();
        }
    }

    private static AbstractHandler handler(Runnable act) {
        return new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                act.run();
                return null;
            }
        };
    }

    private static void copy(MachinesView view, String text) {
        List<Row> rows = view.grid().selectedRows();
        if (rows.isEmpty()) {
            return;
        }
        Display display = view.grid().control().getDisplay();
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** Opens what is selected; nothing happens while the command is not enabled. */
    static void open(IServiceLocator services) {
        try {
            services.getService(IHandlerService.class).executeCommand(OPEN, null);
        } catch (CommandException notNow) {
            System.getLogger(GridActions.class.getName()).log(System.Logger.Level.DEBUG, OPEN, notNow);
        }
    }
}
