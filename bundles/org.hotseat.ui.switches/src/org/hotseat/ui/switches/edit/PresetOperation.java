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
import org.hotseat.state.command.SwitchCommand.RemovePreset;
import org.hotseat.state.command.SwitchCommand.SavePreset;
import org.hotseat.state.matrix.PresetRecord;

/** Keeps a preset or forgets it. Its inverse brings back what was kept under this name before. */
public final class PresetOperation implements Operation {

    private final ClusterMirror mirror;
    private final Optional<PresetRecord> from;
    private final Optional<PresetRecord> to;
    private final long version;
    private volatile long done;

    private PresetOperation(ClusterMirror mirror, Optional<PresetRecord> from, Optional<PresetRecord> to,
            long version) {
        this.mirror = mirror;
        this.from = from;
        this.to = to;
        this.version = version;
    }

    /**
     * Keeps crossings.
     *
     * @param mirror of the cluster
     * @param from what is kept under this name now; empty for a new name
     * @param version of that; 0 for a new name
     * @param to what shall be kept
     * @return not begun
     */
    public static PresetOperation save(ClusterMirror mirror, Optional<PresetRecord> from, long version,
            PresetRecord to) {
        return new PresetOperation(mirror, from, Optional.of(to), version);
    }

    /**
     * Forgets a preset.
     *
     * @param mirror of the cluster
     * @param preset which
     * @param version of it
     * @return not begun
     */
    public static PresetOperation remove(ClusterMirror mirror, PresetRecord preset, long version) {
        return new PresetOperation(mirror, Optional.of(preset), Optional.empty(), version);
    }

    private PresetRecord any() {
        return to.or(() -> from).orElseThrow();
    }

    @Override
    public String title() {
        return NLS.bind(to.isEmpty() ? Messages.removePresetTitle : Messages.savePresetTitle, any().name());
    }

    @Override
    public String exclusionKey() {
        return any().device();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        SwitchCommand command = to.<SwitchCommand>map(preset -> new SavePreset(version, preset)).orElseGet(
                () -> new RemovePreset(version, any().device(), any().name()));
        done = Given.command(mirror, command, NLS.bind(Messages.presetMeanwhile, any().name()));
    }

    @Override
    public Optional<Operation> inverse() {
        if (done == 0) {
            return Optional.empty();
        }
        return to.isEmpty() ? from.map(kept -> save(mirror, Optional.empty(), 0, kept)) : Optional.of(from.map(
                kept -> save(mirror, to, done, kept)).orElseGet(() -> remove(mirror, to.get(), done)));
    }
}
