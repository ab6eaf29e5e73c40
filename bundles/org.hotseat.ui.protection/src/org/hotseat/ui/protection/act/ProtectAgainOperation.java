// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.MachineRecord.Care;

/**
 * A machine is protected as it was before; nothing else of it is changed. Refused when it is not protected any more as
 * it was left.
 *
 * @param mirror the way to the agents
 * @param left how it was left
 * @param wanted how it shall be protected again
 */
record ProtectAgainOperation(ClusterMirror mirror, MachineRecord left, MachineRecord wanted) implements Operation {

    @Override
    public String title() {
        return ProtectOperation.title(Optional.of(left), wanted.protection(), wanted.name());
    }

    @Override
    public String exclusionKey() {
        return wanted.id().toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        Held<MachineRecord> now = mirror.state().find(Kinds.MACHINE, wanted.id().toString())
                .filter(held -> isAsLeft(held.value()))
                .orElseThrow(() -> new FailureException(ProtectOperation.changedMeanwhile(wanted.name())));
        MachineRecord next = now.value().protectedBy(wanted.protection(), wanted.primary(), wanted.standbys())
                .cared(inWords(wanted.care()));
        Answers.give(mirror, new DefineMachine(now.version(), next), title(),
                ProtectOperation.changedMeanwhile(wanted.name()));
        progress.report(1, title());
    }

    private boolean isAsLeft(MachineRecord now) {
        return now.protection() == left.protection() && now.primary().equals(left.primary())
                && now.standbys().equals(left.standbys()) && now.priority() == left.priority()
                && now.pace().equals(left.pace()) && now.guestPolicy() == left.guestPolicy();
    }

    /** No word at all would leave it as it is now. */
    private static Care inWords(Care care) {
        return care.equals(Care.USUAL) ? care.withPriority(Optional.of(Care.USUAL_PRIORITY)) : care;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new ProtectAgainOperation(mirror, wanted, left));
    }
}
