// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import jakarta.annotation.PostConstruct;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/** The place in the window's frame that looks like a field and opens the search over all actions and objects. */
public final class FindBox {

    private static final int WIDE = 224;
    private static final int HIGH = 26;
    private static final int GAP = 8;
    private static final int ROUND = 6;
    private static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";

    /**
     * Makes the field.
     *
     * @param parent the frame's bar
     */
    @PostConstruct
    public void create(Composite parent) {
        Canvas box = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return new Point(WIDE + GAP, HIGH);
            }
        };
        box.setToolTipText(Messages.find);
        box.addListener(SWT.Paint, event -> paint(box, event.gc));
        box.addListener(SWT.FocusIn, event -> box.redraw());
        box.addListener(SWT.FocusOut, event -> box.redraw());
        box.addListener(SWT.MouseUp, event -> open());
        box.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        box.addListener(SWT.KeyDown, this::key);
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.find;
            }
        });
    }

    private void key(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            open();
        }
    }

    private void open() {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(QUICK_ACCESS, null);
        } catch (CommandException missing) {
            throw new IllegalStateException("the workbench has no " + QUICK_ACCESS, missing);
        }
    }

    private void paint(Canvas box, GC gc) {
        Rectangle area = box.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Colors.of(Role.WINDOW));
        gc.fillRectangle(area);
        area.width -= GAP; // room before the perspectives
        gc.setBackground(Colors.of(Role.CANVAS));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setForeground(Colors.of(box.isFocusControl() ? Role.FOCUS : Role.FIELD_EDGE));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        Image picture = Icon.SEARCH.image();
        int side = picture.getBounds().height;
        gc.drawImage(picture, GAP, (area.height - side) / 2);
        int line = (area.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(Colors.of(Role.MUTED));
        gc.drawText(Messages.find, GAP + side + GAP, line, true);
        String keys = keys();
        gc.setForeground(Colors.of(Role.FAINT));
        gc.drawText(keys, area.width - GAP - gc.textExtent(keys).x, line, true);
    }

    private String keys() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        TriggerSequence best = bindings.getBestActiveBindingFor(QUICK_ACCESS);
        return best == null ? "" : best.format();
    }
}
