// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.ui.domain.form.LiveMachine;

/** Changes the running machine by operations and keeps its description. On the window's thread. */
final class EditorMachine implements LiveMachine {

    private final MachineActs acts;
    private final OperationRunner runner;
    private final MachineId machine;
    private final Runnable changed;
    private Optional<DomainDocument> running = Optional.empty();
    private boolean stores;

    /** What is changed is told, well or not, to be read again. */
    EditorMachine(MachineActs acts, OperationRunner runner, MachineId machine, Runnable changed) {
        this.acts = acts;
        this.runner = runner;
        this.machine = machine;
        this.changed = changed;
    }

    void runs(Optional<String> xml) {
        running = xml.flatMap(EditorMachine::parse);
    }

    private static Optional<DomainDocument> parse(String xml) {
        try {
            return Optional.of(DomainDocument.parse(xml));
        } catch (DomainSyntaxException broken) {
            System.getLogger(EditorMachine.class.getName()).log(System.Logger.Level.WARNING,
                    "the host answered with a description that is no XML", broken);
            return Optional.empty();
        }
    }

    @Override
    public Optional<DomainDocument> running() {
        return running;
    }

    @Override
    public void setVcpus(int count) {
        store(acts.setVcpus(machine, count));
    }

    @Override
    public void setMemory(long kib) {
        store(acts.setMemory(machine, kib));
    }

    @Override
    public void plug(String deviceXml, boolean in) {
        run(acts.device(machine, deviceXml, in, ChangeScope.LIVE));
    }

    /** These change the stored description too, to what is in hand already. */
    private void store(Operation operation) {
        stores = true;
        runner.run(operation).whenComplete((done, failed) -> {
            stores &= failed == null;
            changed.run();
        });
    }

    /** Whether the next difference of the stored description is of our own making. */
    boolean hasStored() {
        boolean answer = stores;
        stores = false;
        return answer;
    }

    private void run(Operation operation) {
        runner.run(operation).whenComplete((done, failed) -> changed.run());
    }
}
