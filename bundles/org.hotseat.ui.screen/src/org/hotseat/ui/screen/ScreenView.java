// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.screen.keys.KeyboardMap;
import org.hotseat.ui.screen.link.ScreenLink;
import org.hotseat.ui.screen.link.ScreenLinkListener;
import org.hotseat.ui.screen.link.ScreenState;
import org.hotseat.ui.screen.rfb.Frame;
import org.hotseat.ui.screen.rfb.RfbConnection;

/**
 * The widgets of a screen: a line that says what goes where, the picture, a notice while there is none. On the
 * window's thread.
 */
final class ScreenView implements ScreenLinkListener {

    private final Composite area;
    private final Label status;
    private final ScreenTools tools;
    private final ScreenCanvas canvas;
    private final ScreenKeys keys;
    private final ScreenNotice notice;
    private final Consumer<String> names;
    private Optional<ScreenLink> link = Optional.empty();
    private String machine;
    private ScreenState state = new ScreenState.Off();
    private boolean readOnly;
    private String sent = "";

    ScreenView(Composite parent, String machine, Ports ports) {
        this.machine = machine;
        names = ports.names();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        status = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        canvas = new ScreenCanvas(body);
        // no layout: the notice lies above the canvas and places itself
        body.addListener(SWT.Resize, event -> canvas.setBounds(body.getClientArea()));
        keys = new ScreenKeys(canvas, this::writable, captured -> {
            ports.keysCaptured().accept(captured);
            showStatus();
        });
        new ScreenPointer(canvas, this::writable, this::pressed);
        tools = new ScreenTools(head, this, ports.picture());
        notice = new ScreenNotice(body, () -> this.machine, ports.wishes(), secret -> link.ifPresent(one -> {
            one.usePassword(secret);
            java.util.Arrays.fill(secret, '\0');
        }));
    }

    /**
     * What the view asks of its editor.
     *
     * @param keysCaptured told when keys begin and end to go to the machine
     * @param wishes told what a notice's link asks for
     * @param picture saves a picture
     * @param names told what the machine is called
     */
    record Ports(Consumer<Boolean> keysCaptured, Consumer<ScreenNotice.Wish> wishes, Runnable picture,
            Consumer<String> names) {
    }

    void use(ScreenLink next) {
        link = Optional.of(next);
    }

    void setFocus() {
        canvas.setFocus();
    }

    ScreenCanvas canvas() {
        return canvas;
    }

    void fit(boolean fitted) {
        canvas.setFitted(fitted);
        tools.setFitted(fitted);
    }

    boolean isReadOnly() {
        return readOnly;
    }

    void setReadOnly(boolean now) {
        keys.release();
        readOnly = now;
        tools.refresh();
        showStatus();
    }

    void setKeyboard(KeyboardMap map) {
        keys.setMap(map);
    }

    KeyboardMap keyboard() {
        return keys.map();
    }

    void send(KeySequence sequence) {
        keys.send(sequence.keysyms());
    }

    void releaseKeys() {
        keys.release();
    }

    /** Puts this computer's clipboard into the machine's, which needs an agent or a VNC server that passes it on. */
    void sendClipboard() {
        String text = ownClipboard();
        sent = text;
        writable().ifPresent(open -> open.clipboard(text));
    }

    /** Types this computer's clipboard, for machines that have no clipboard. */
    void typeClipboard() {
        keys.type(ownClipboard());
    }

    private String ownClipboard() {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    private Optional<RfbConnection> writable() {
        return readOnly ? Optional.empty() : link.flatMap(ScreenLink::connection);
    }

    private void pressed() {
        keys.capture();
    }

    @Override
    public void state(@NonNull ScreenState next) {
        if (area.isDisposed()) {
            return;
        }
        state = next;
        boolean live = next instanceof ScreenState.Live;
        if (!live) {
            keys.release();
        }
        canvas.setLive(live);
        notice.show(next);
        tools.refresh();
        showStatus();
    }

    @Override
    public void named(@NonNull String name) {
        if (area.isDisposed() || name.equals(machine)) {
            return;
        }
        machine = name;
        names.accept(name);
        if (state instanceof ScreenState.Off) {
            notice.show(state);
        }
        showStatus();
    }

    boolean isLive() {
        return state instanceof ScreenState.Live;
    }

    @Override
    public void frame(@NonNull Frame frame) {
        if (!canvas.isDisposed()) {
            boolean first = canvas.picture().width() != frame.width() || canvas.picture().height() != frame.height();
            canvas.show(frame);
            if (first) {
                showStatus();
            }
        }
    }

    @Override
    public void clipboard(@NonNull String text) {
        boolean ours = text.equals(sent) || text.isEmpty();
        if (ours || canvas.isDisposed() || !keys.isCaptured()) {
            return; // a machine in the background must not take the person's clipboard away
        }
        sent = text;
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    public void bell() {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().beep();
        }
    }

    private void showStatus() {
        if (status.isDisposed()) {
            return;
        }
        if (state instanceof ScreenState.Live live) {
            String where = NLS.bind(Messages.live, new Object[] { machine, live.host(), canvas.picture().width(),
                    canvas.picture().height() });
            status.setText(Formats.label(where + "   " + mode()));
        } else {
            status.setText(Formats.label(machine));
        }
    }

    private String mode() {
        if (readOnly) {
            return Messages.readOnlyNow;
        }
        return keys.isCaptured() ? Messages.keysThere : Messages.keysHere;
    }
}
