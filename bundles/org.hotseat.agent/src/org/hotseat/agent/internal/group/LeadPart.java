// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.lead.Gate;
import org.hotseat.cluster.lead.Lead;
import org.hotseat.cluster.lead.LeaderRoute;
import org.hotseat.cluster.lead.Leadership;
import org.hotseat.cluster.lead.StoreLead;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.LeaderRecord;

/** Whether this agent leads, and where its commands begin. Thread-safe. */
final class LeadPart implements Part, Meter {

    private final HostId self;
    private final Leadership leadership;
    private final Commands commands;

    /**
     * Leads nothing before it begins.
     *
     * @param holder tells whether this host has a store member, the only one that can lead
     * @param route to other agents
     * @param gate what the leader checks besides the state
     */
    LeadPart(HostRecord own, GroupHolder holder, EtcdStore store, Mirror mirror, LeaderRoute route, Gate gate,
            Workers workers) {
        this.self = own.id();
        StoreLead member = deadline -> holder.group().votes() ? store.members().leads(OwnHost.voter(own).client(),
                deadline) : CompletableFuture.completedFuture(OptionalLong.empty());
        this.leadership = new Leadership(self, member, store, mirror, workers, MonotonicClock.SYSTEM);
        this.commands = new Commands(self, store, mirror, leadership, route, gate, workers);
    }

    Leadership leadership() {
        return leadership;
    }

    Commands commands() {
        return commands;
    }

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public void start(Deadline deadline) {
        leadership.start();
    }

    @Override
    public void stop(Deadline deadline) {
        commands.close();
        leadership.close();
    }

    @Override
    public PartState state() {
        Optional<Lead> own = leadership.lead();
        Optional<LeaderRecord> known = leadership.record();
        if (own.isPresent()) {
            return new PartState(true, "leads, epoch " + own.get().epoch() + ", term " + own.get().term());
        }
        return known.map(leader -> leader.host().equals(self) ? new PartState(false, "no leader: this host was the last")
                : new PartState(true, "follows " + leader.host() + ", epoch " + leader.epoch())).orElse(new PartState(
                        false, "no leader yet"));
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_leads", "Whether this agent leads the cluster.", leadership.lead().isPresent() ? 1 : 0);
        leadership.record().ifPresent(leader -> figures.gauge("hotseat_leader_epoch", "Epoch of the last leader.",
                leader.epoch()));
    }
}
