// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

import org.hotseat.base.id.HostId;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.history.SampleHistory;
import org.hotseat.observed.inventory.Inventory;

/** One open cluster. Everything it hands out ends with {@link #close()}. */
public interface Session extends AutoCloseable {

    /** What kind of cluster is open; the words on screen differ. */
    enum Mode {
        /** Real hosts. */
        LIVE,
        /** Simulated hosts for training and demonstration. */
        TRAINING
    }

    /**
     * Kind of cluster.
     *
     * @return live or training
     */
    Mode mode();

    /**
     * Name of the cluster, from its document.
     *
     * @return the name
     */
    String clusterName();

    /**
     * What the person edits. Confined to the thread of the window; connections follow its changes.
     *
     * @return the document
     */
    ClusterDocument document();

    /**
     * What is observed.
     *
     * @return the inventory
     */
    Inventory inventory();

    /**
     * What happened.
     *
     * @return the events
     */
    EventLog events();

    /**
     * Figures over time.
     *
     * @return the history
     */
    SampleHistory history();

    /**
     * Acts on machines.
     *
     * @return their maker
     */
    MachineActs machines();

    /**
     * Moves.
     *
     * @return their planner
     */
    Mover mover();

    /**
     * Hosts that may be added.
     *
     * @return the way to them
     */
    HostCandidates candidates();

    /**
     * Agents for hosts.
     *
     * @return brings them there and takes them away
     */
    AgentDesk agents();

    /**
     * The group of agents.
     *
     * @return its mirror; it says so when the cluster has none
     */
    ClusterMirror members();

    /**
     * Screens.
     *
     * @return the way to them
     */
    ScreenAccess screens();

    /**
     * What can be undone. On the thread of the window.
     *
     * @return the acts of this session
     */
    ActHistory acts();

    /**
     * Sets how hard a shut-down may become; at first one minute of patience, then forced off.
     *
     * @param plan for shut-downs from now on
     */
    void setShutdownPlan(ShutdownPlan plan);

    /**
     * Connects a host or tries again at once instead of after the back-off. Does not block.
     *
     * @param host the host
     */
    void connect(HostId host);

    /**
     * Connects a host anew, by its agent where one has come meanwhile. Does not block.
     *
     * @param host the host
     */
    void reconnect(HostId host);

    /**
     * Ends the connection to a host until {@link #connect}. Does not block.
     *
     * @param host the host
     */
    void disconnect(HostId host);

    /**
     * Forgets the trusted key of a host whose key changed, and connects: the new key is asked about. Only after a
     * person has read why. Does not block; what goes wrong is in the events.
     *
     * @param host the host
     */
    void forgetHostKey(HostId host);

    /** Ends all connections. Does not wait for them. */
    @Override
    void close();
}
