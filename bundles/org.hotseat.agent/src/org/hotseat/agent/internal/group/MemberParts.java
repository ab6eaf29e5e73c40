// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.agent.internal.cluster.Group;
import org.hotseat.agent.internal.cluster.GroupHolder;
import org.hotseat.agent.life.Part;
import org.hotseat.agent.meter.Meter;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.etcd.EtcdSettings;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.lead.Gate;
import org.hotseat.cluster.lead.LeaderRoute;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.protocol.Operation;

/**
 * All parts of a member, made and put in the order of their beginning. A part that comes with the cluster is added here
 * and nowhere else.
 */
final class MemberParts implements AutoCloseable {

    private final GroupHolder holder;
    private final EtcdStore store;
    private final StorePart storePart;
    private final Mirror mirror;
    private final LeadPart leadPart;
    private final MemberCalls calls;
    private final List<Part> parts = new ArrayList<>();
    private final List<Subscription> meters = new ArrayList<>();

    /** Nothing begins before the parts do. */
    MemberParts(GroupContext context, Group group) throws FailureException {
        this.holder = new GroupHolder(context.folder(), group);
        this.store = new EtcdStore(EtcdSettings.of(StorePart.endpoints(group),
                TlsContexts.of(context.folder().identity()), group.token()), context.workers());
        this.storePart = new StorePart(context.settings(), context.folder(), holder, context.own(), store,
                context.workers());
        this.mirror = new Mirror(store, context.workers());
        this.leadPart = new LeadPart(context.own(), holder, store, mirror, LeaderRoute.NONE, Gate.OPEN,
                context.workers());
        this.calls = new MemberCalls(context.own().id(), new LocalMember(context.folder(), storePart), new Nobody());
        add(context, storePart);
        add(context, new MirrorPart(holder, store, mirror, context.workers()));
        add(context, leadPart);
    }

    private static final class Nobody implements Afar {
        @Override
        public <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline)
                throws FailureException {
            throw new FailureException(FailureCode.UNREACHABLE, "The agent of " + host + " cannot be asked.", "");
        }
    }

    private void add(GroupContext context, Part part) {
        parts.add(part);
        if (part instanceof Meter meter) {
            meters.add(context.meters().add(part.name(), meter));
        }
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    GroupHolder holder() {
        return holder;
    }

    EtcdStore store() {
        return store;
    }

    StorePart storePart() {
        return storePart;
    }

    Mirror mirror() {
        return mirror;
    }

    LeadPart lead() {
        return leadPart;
    }

    MemberCalls calls() {
        return calls;
    }

    /** When the parts have ended, or could not begin. */
    @Override
    public void close() {
        meters.forEach(Subscription::close);
        store.close();
    }
}
