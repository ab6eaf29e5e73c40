// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.protocol.op.PortOps.PortTest;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.state.data.Role;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.ports.act.Bytes;
import org.hotseat.ui.ports.act.Bytes.End;
import org.hotseat.ui.ports.model.PortPlace;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.work.UiThread;

/**
 * Sends a line or some bytes to the device at the selected port, and shows what it says then. On the window's thread.
 */
final class Sender {

    /** Longer than the board's agent needs, and than the way to it over another agent. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int LOG_MOST = 20_000;
    private static final int LINES = 4;

    private final Composite area;
    private final Label title;
    private final Text text;
    private final Combo end;
    private final Button hex;
    private final Button beside;
    private final Button send;
    private final Label reason;
    private final Text log;
    private Optional<ClusterMirror> mirror = Optional.empty();
    private Optional<PortRow> port = Optional.empty();
    private boolean waiting;

    Sender(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        title = new Label(area, SWT.NONE);
        title.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(title);
        new Label(area, SWT.NONE).setText(Messages.sendText);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setFont(Fonts.of(Face.MONO));
        text.setMessage(Messages.sendHint);
        text.setTextLimit(4 * PortOps.MOST_BYTES);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        text.addListener(SWT.DefaultSelection, event -> send());
        text.addListener(SWT.Modify, event -> enable());
        new Label(area, SWT.NONE).setText(Messages.endsWith);
        end = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        end.setItems(Messages.endsNothing, "CR", "LF", "CR LF");
        end.select(End.CR_LF.ordinal());
        end.addListener(SWT.Selection, event -> enable());
        hex = new Button(area, SWT.CHECK);
        hex.setText(Messages.asHex);
        hex.addListener(SWT.Selection, event -> enable());
        beside = new Button(area, SWT.CHECK);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(beside);
        beside.addListener(SWT.Selection, event -> enable());
        send = new Button(area, SWT.PUSH);
        send.setText(Messages.send);
        send.addListener(SWT.Selection, event -> send());
        reason = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT)
                .applyTo(reason);
        log = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        log.setFont(Fonts.of(Face.MONO));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1, LINES * log.getLineHeight()).applyTo(log);
        enable();
    }

    Control control() {
        return area;
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    /** Sends to this port from now on. */
    void show(Optional<ClusterMirror> cluster, Optional<PortRow> row) {
        boolean other = !row.map(PortRow::place).equals(port.map(PortRow::place));
        mirror = cluster;
        port = row;
        if (other) {
            beside.setSelection(false);
        }
        enable();
    }

    private void enable() {
        title.setText(Formats.label(port.map(row -> NLS.bind(Messages.senderOf, row.place())).orElse(Messages.sender)));
        end.setEnabled(!hex.getSelection());
        boolean owned = port.filter(row -> row.owner().isPresent()).isPresent();
        beside.setText(Formats.label(owned ? NLS.bind(Messages.beside, port.get().machine()) : Messages.besideNobody));
        beside.setEnabled(owned && may(Role.ADMINISTRATOR) && port.filter(row -> !row.isBus()).isPresent());
        String why = obstacle();
        send.setEnabled(why.isEmpty() && !waiting);
        String words = waiting ? Messages.sending : why.isEmpty() ? owned ? Messages.guestSees : Messages.deviceSees
                : why;
        if (!reason.getText().equals(Formats.label(words))) {
            reason.setText(Formats.label(words));
            area.layout();
        }
    }

    private boolean may(Role role) {
        return mirror.flatMap(ClusterMirror::role).filter(mine -> mine.covers(role)).isPresent();
    }

    /** Why nothing can be sent; empty when it can. */
    private String obstacle() {
        if (port.isEmpty()) {
            return Messages.choosePort;
        }
        PortRow row = port.get();
        if (!may(Role.OPERATOR)) {
            return Messages.operatorsOnly;
        }
        if (row.live().isEmpty()) {
            return NLS.bind(Messages.boardSilent, row.place().board());
        }
        if (!row.isLine()) {
            return Messages.noLine;
        }
        if (!row.live().get().line().present()) {
            return row.live().get().line().text();
        }
        if (row.owner().isPresent()) {
            return row.isBus() ? NLS.bind(Messages.busUsed, row.machine()) : !may(Role.ADMINISTRATOR)
                    ? NLS.bind(Messages.administratorsOnly, row.machine()) : beside.getSelection() ? wrong()
                            : NLS.bind(Messages.tickBeside, row.machine());
        }
        return wrong();
    }

    private String wrong() {
        try {
            return bytes().isEmpty() ? Messages.choosePort : "";
        } catch (FailureException bad) {
            return bad.failure().text();
        }
    }

    private String bytes() throws FailureException {
        return hex.getSelection() ? Bytes.hex(text.getText()) : Bytes.text(text.getText(), End.values()[Math.max(0, end
                .getSelectionIndex())]);
    }

    private void send() {
        if (!send.isEnabled() || port.isEmpty() || mirror.isEmpty()) {
            return;
        }
        PortRow row = port.get();
        try {
            String sent = bytes();
            waiting = true;
            enable();
            say('>', row.place(), Bytes.shown(sent));
            mirror.get().copies().ask(PortOps.TEST, new PortTest(row.place().board(), row.place().port(), row.epoch(),
                    sent, row.owner().isPresent()), PATIENCE, Progress.NONE).whenComplete((told, failed) ->
                            UiThread.run(area, () -> done(row.place(), Optional.ofNullable(told),
                                    Optional.ofNullable(failed))));
        } catch (FailureException bad) {
            enable();
        }
    }

    private void done(PortPlace place, Optional<PortTested> told, Optional<Throwable> failed) {
        waiting = false;
        told.ifPresent(one -> {
            if (!one.heard()) {
                say('!', place, Messages.nobodyHeard);
            } else if (one.hex().isEmpty()) {
                say('<', place, Messages.noAnswer);
            } else {
                say('<', place, Bytes.shown(one.hex()) + (one.more() ? " \u2026" : "") + NLS.bind(Messages.after, one
                        .millis()));
            }
        });
        failed.ifPresent(one -> say('!', place, why(one)));
        enable();
    }

    private static String why(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        if (cause instanceof FailureException known) {
            return known.failure().text();
        }
        return Messages.nobodyAnswered;
    }

    private void say(char sign, PortPlace place, String words) {
        Instant now = Instant.now();
        if (log.getCharCount() > LOG_MOST) {
            log.setText("");
        }
        log.append((log.getCharCount() == 0 ? "" : Text.DELIMITER) + Formats.timeMillis(now, now) + ' ' + place + ' '
                + sign + ' ' + words);
    }
}
