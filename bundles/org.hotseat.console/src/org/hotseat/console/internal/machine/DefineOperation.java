// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.Operation;
import org.hotseat.domain.Counts;
import org.hotseat.domain.DomainIds;
import org.hotseat.domain.Problem;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;

/** Stores a description; its inverse stores the earlier one, or removes what was new. */
final class DefineOperation implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MachineDesk desk;
    private final HostId host;
    private final String xml;
    private final String name;
    private final String title;
    private volatile @Nullable MachineId made;
    private volatile @Nullable String before;

    DefineOperation(MachineDesk desk, HostId host, String xml, String name, String title) {
        this.desk = desk;
        this.host = host;
        this.xml = xml;
        this.name = name;
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return name;
    }

    @Override
    public void run(Progress progress) throws FailureException {
        requireHarmless(xml);
        Hypervisor hypervisor = desk.host(host).hypervisor();
        Run run = new Run(progress, Deadline.in(LIMIT));
        progress.report(0, Messages.defining);
        Optional<MachineId> known = DomainIds.id(xml);
        if (known.isPresent()) {
            before = stored(hypervisor, known.get(), run);
        }
        try (Subscription entry = known.map(desk.ledger()::begin).orElse(() -> { })) {
            made = hypervisor.define(xml, run);
        }
        progress.report(1, Messages.defining);
    }

    /** Nothing is sent that would end the host's libvirt. */
    static void requireHarmless(String xml) throws FailureException {
        Optional<Problem> harm = Counts.harmful(xml);
        if (harm.isPresent()) {
            throw new FailureException(new Failure(FailureCode.INVALID, harm.get().text()));
        }
    }

    private static @Nullable String stored(Hypervisor hypervisor, MachineId id, Run run) throws FailureException {
        try {
            return hypervisor.xml(id, XmlKind.STORED, run);
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.NOT_FOUND) {
                return null; // it is new
            }
            throw failed;
        }
    }

    @Override
    public Optional<Operation> inverse() {
        MachineId id = made;
        String old = before;
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(old == null ? new UndefineOperation(desk, id, name, new UndefineOptions(false, true))
                : new DefineOperation(desk, host, old, name, NLS.bind(Messages.restoreDefinition, name)));
    }
}
