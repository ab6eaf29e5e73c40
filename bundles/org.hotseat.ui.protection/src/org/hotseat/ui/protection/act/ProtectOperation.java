// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;

/**
 * A machine is protected otherwise. One that the cluster does not know yet comes into it with the description that its
 * host has.
 *
 * @param session the open cluster
 * @param draft what was decided; not changed any more
 */
record ProtectOperation(Session session, ProtectDraft draft) implements Operation {

    private static final long PATIENCE_SECONDS = 70;

    @Override
    public String title() {
        return NLS.bind(switch (draft.protection()) {
            case NONE -> Messages.protectNoneTitle;
            case RESTART -> Messages.protectRestartTitle;
            case REPLICATED -> Messages.protectCopyTitle;
        }, draft.name());
    }

    @Override
    public String exclusionKey() {
        return draft.machine().toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        CommandOutcome outcome;
        DefineMachine command = new DefineMachine(draft.base(), wanted(progress));
        try {
            outcome = session.members().submit(command).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, title()), ended);
        } catch (ExecutionException | TimeoutException silent) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, Messages.noAnswer), silent);
        }
        switch (outcome) {
            case CommandOutcome.Done done -> progress.report(1, title());
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> throw new FailureException(FailureCode.WRONG_STATE,
                    NLS.bind(Messages.changedMeanwhile, draft.name()), Messages.changedMeanwhileRemedy);
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
    }

    private MachineRecord wanted(Progress progress) throws FailureException {
        Optional<MachineRecord> known = draft.known();
        if (known.isPresent()) {
            return draft.record(known.get().hash(), known.get().xml(), known.get().run());
        }
        String xml = session.machines().readXml(draft.machine(), XmlKind.STORED, progress);
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
