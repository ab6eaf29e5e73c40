// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WrittenObstacles;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * A machine is protected otherwise. One that the cluster does not know yet comes into it with the description that its
 * host has. Its inverse protects it as before, unless somebody else has changed it meanwhile.
 */
final class ProtectOperation implements Operation {

    private final Session session;
    private final ProtectDraft draft;
    private Optional<MachineRecord> done = Optional.empty();

    /** The draft is not changed any more. */
    ProtectOperation(Session session, ProtectDraft draft) {
        this.session = session;
        this.draft = draft;
    }

    @Override
    public String title() {
        return title(draft.known(), draft.protection(), draft.name());
    }

    static String title(Optional<MachineRecord> before, Protection protection, String name) {
        if (before.filter(record -> record.protection() == protection).isPresent()) {
            return NLS.bind(Messages.protectOtherwiseTitle, name);
        }
        return NLS.bind(switch (protection) {
            case NONE -> Messages.protectNoneTitle;
            case RESTART -> Messages.protectRestartTitle;
            case REPLICATED -> Messages.protectCopyTitle;
        }, name);
    }

    static Failure changedMeanwhile(String name) {
        return new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.changedMeanwhile, name),
                Messages.changedMeanwhileRemedy);
    }

    @Override
    public String exclusionKey() {
        return draft.machine().toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        MachineRecord wanted = wanted(progress);
        Answers.give(session.members(), new DefineMachine(draft.base(), wanted), title(),
                changedMeanwhile(draft.name()));
        done = Optional.of(wanted);
        progress.report(1, title());
    }

    @Override
    public Optional<Operation> inverse() {
        return done.map(after -> {
            MachineRecord before = draft.known().orElseGet(() -> after.protectedBy(Protection.NONE, after.primary(),
                    after.standbys()));
            return new ProtectAgainOperation(session.members(), after, before);
        });
    }

    private MachineRecord wanted(Progress progress) throws FailureException {
        Optional<MachineRecord> known = draft.known();
        if (known.isPresent()) {
            return draft.record(known.get().hash(), known.get().xml(), known.get().run());
        }
        String xml = session.machines().readXml(draft.machine(), XmlKind.STORED, progress);
        List<Obstacle> against = WrittenObstacles.of(xml);
        if (draft.protection() == Protection.REPLICATED && !against.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.cannotCopy, draft.name(), against
                    .getFirst().what()), against.getFirst().remedy());
        }
        boolean runs = session.inventory().machine(draft.machine()).map(MachineView::state)
                .filter(state -> state.isActive()).isPresent();
        return draft.record(hash(xml), xml, runs);
    }

    private static String hash(String xml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
