// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import org.hotseat.base.id.HostId;
import org.hotseat.console.event.EventLog;
import org.hotseat.console.history.SampleHistory;
import org.hotseat.console.inventory.Inventory;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.model.edit.ClusterDocument;

/** A session that knows its document and nothing else. */
final class DocumentSession implements Session {

    private final ClusterDocument document;

    DocumentSession(ClusterDocument document) {
        this.document = document;
    }

    @Override
    public Mode mode() {
        return Mode.LIVE;
    }

    @Override
    public String clusterName() {
        return document.cluster().getName();
    }

    @Override
    public ClusterDocument document() {
        return document;
    }

    @Override
    public Inventory inventory() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EventLog events() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SampleHistory history() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MachineActs machines() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mover mover() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScreenAccess screens() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActHistory acts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setShutdownPlan(ShutdownPlan plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void connect(HostId host) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void disconnect(HostId host) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        document.close();
    }
}
