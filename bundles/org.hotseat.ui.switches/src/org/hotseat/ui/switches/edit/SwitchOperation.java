// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.command.SwitchCommand;
import org.hotseat.state.command.SwitchCommand.RemoveSwitch;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.matrix.SwitchRecord;

/**
 * Describes a switch, or forgets it. Its inverse describes it as before, unless the cluster has forgotten a password
 * with it: nobody could give that back.
 */
public final class SwitchOperation implements Operation {

    private final ClusterMirror mirror;
    private final Optional<SwitchRecord> from;
    private final Optional<SwitchRecord> to;
    private final long version;
    private final String password;
    private volatile long done;

    private SwitchOperation(ClusterMirror mirror, Optional<SwitchRecord> from, Optional<SwitchRecord> to, long version,
            String password) {
        this.mirror = mirror;
        this.from = from;
        this.to = to;
        this.version = version;
        this.password = password;
    }

    /**
     * Describes a new switch.
     *
     * @param mirror of the cluster
     * @param device what shall be
     * @param password in no text; empty for none
     * @return not begun
     */
    public static SwitchOperation add(ClusterMirror mirror, SwitchRecord device, String password) {
        return new SwitchOperation(mirror, Optional.empty(), Optional.of(device), 0, password);
    }

    /**
     * Describes a switch anew.
     *
     * @param mirror of the cluster
     * @param from what is known
     * @param version of that
     * @param to what shall be
     * @param password in no text; empty keeps the one that is known, as long as it answers at the same place
     * @return not begun
     */
    public static SwitchOperation change(ClusterMirror mirror, SwitchRecord from, long version, SwitchRecord to,
            String password) {
        return new SwitchOperation(mirror, Optional.of(from), Optional.of(to), version, password);
    }

    /**
     * Forgets a switch, its password, its presets and what it shall show.
     *
     * @param mirror of the cluster
     * @param device which
     * @param version of what is known
     * @return not begun
     */
    public static SwitchOperation remove(ClusterMirror mirror, SwitchRecord device, long version) {
        return new SwitchOperation(mirror, Optional.of(device), Optional.empty(), version, "");
    }

    private String name() {
        return to.or(() -> from).map(SwitchRecord::name).orElse("");
    }

    @Override
    public String title() {
        return NLS.bind(from.isEmpty() ? Messages.addTitle : to.isEmpty() ? Messages.removeTitle
                : Messages.changeTitle, name());
    }

    @Override
    public String exclusionKey() {
        return to.or(() -> from).map(SwitchRecord::id).orElse("");
    }

    @Override
    public void run(Progress progress) throws FailureException {
        SwitchCommand command = to.<SwitchCommand>map(device -> new SetSwitch(version, device, password)).orElseGet(
                () -> new RemoveSwitch(version, exclusionKey()));
        done = Given.command(mirror, command, NLS.bind(Messages.changedMeanwhile, name()));
    }

    /** A removal takes presets and wishes with it, another place takes the password. */
    @Override
    public Optional<Operation> inverse() {
        if (done == 0 || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return Optional.of(remove(mirror, to.get(), done));
        }
        boolean samePlace = from.get().address().equals(to.get().address()) && from.get().port() == to.get().port()
                && from.get().protocol().equals(to.get().protocol());
        return samePlace && password.isEmpty() ? Optional.of(change(mirror, to.get(), done, from.get(), ""))
                : Optional.empty();
    }
}
