// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events;

import java.time.Instant;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.observed.event.Event;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.events.list.EventRow;
import org.hotseat.ui.operations.events.list.EventText;

/** Everything that is known of one event. Does not stop other work. On the window's thread. */
final class EventDetails extends Dialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 110;
    private static final int HEIGHT_WITH_STEPS = 220;
    private static final int GO = IDialogConstants.CLIENT_ID + 1;

    private final EventRow row;
    private final Event event;
    private final Runnable go;

    EventDetails(Shell parent, EventRow row, Runnable go) {
        super(parent);
        this.row = row;
        this.event = row.event();
        this.go = go;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.detailsTitle, event.subject().name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label mark = new Label(area, SWT.NONE);
        mark.setImage(States.of(row.worst()).image());
        Label text = new Label(area, SWT.WRAP);
        text.setText(Formats.label(row.text()));
        text.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Label when = new Label(area, SWT.NONE);
        String moment = Formats.timeAndAge(event.time(), Instant.now());
        when.setText(Formats.label(NLS.bind("{0}, {1}, {2}",
                new Object[] { States.of(row.worst()).word(), event.subject().name(), moment })));
        when.setForeground(Colors.of(Role.MUTED));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(when);
        Text why = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        String more = EventText.more(row, Instant.now());
        why.setText(more.isEmpty() ? Messages.noCause : more);
        int height = row.isIncident() ? HEIGHT_WITH_STEPS : HEIGHT;
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, height).applyTo(why);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, GO, NLS.bind(Messages.goTo, event.subject().name()), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == GO) {
            close();
            go.run();
        } else {
            super.buttonPressed(button);
        }
    }
}
