// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.hotseat.agent.life.Part;
import org.hotseat.agent.life.PartState;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.etcd.EtcdSettings;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.state.Kinds;

import com.google.gson.JsonObject;

/** This agent as a member of a cluster. Thread-safe. */
final class Member implements AutoCloseable {

    private final GroupContext context;
    private final GroupHolder holder;
    private final EtcdStore store;
    private final StorePart storePart;
    private final List<Part> parts;
    private final Subscription meter;

    private Member(GroupContext context, GroupHolder holder, EtcdStore store) {
        this.context = context;
        this.holder = holder;
        this.store = store;
        this.storePart = new StorePart(context.settings(), context.folder(), holder, context.own(), store,
                context.workers());
        this.parts = List.of(storePart);
        this.meter = context.meters().add("store member", storePart);
    }

    /** A member whose parts have not begun. */
    static Member of(GroupContext context, Group group) throws FailureException {
        EtcdStore store = new EtcdStore(EtcdSettings.of(StorePart.endpoints(group),
                TlsContexts.of(context.folder().identity()), group.token()), context.workers());
        return new Member(context, new GroupHolder(context.folder(), group), store);
    }

    List<Part> parts() {
        return parts;
    }

    StorePart store() {
        return storePart;
    }

    Group group() {
        return holder.group();
    }

    /** Waits until the cluster's state is here and knows this host. */
    void awaitState(Deadline deadline) throws FailureException {
        Answers.await(store.read(KeyRange.of(new StoreKey(Kinds.HOST.key(
                context.own().id().value()))), deadline), deadline);
    }

    JsonObject admit(JsonObject question, Progress progress) throws FailureException {
        return new Admission(context.folder(), holder, (command, deadline) -> {
            throw StorePart.notHere();
        }).admit(question, progress);
    }

    JsonObject voter(JsonObject question, Progress progress) throws FailureException {
        progress.report(question.size(), "");
        throw StorePart.notHere();
    }

    JsonObject backup(JsonObject question, Progress progress) throws FailureException {
        progress.report(0, "copying");
        Path file = Path.of(Membership.text(question, "file"));
        Deadline deadline = Deadline.in(Duration.ofMinutes(1));
        store.members().backup().write(file, deadline);
        JsonObject answer = new JsonObject();
        answer.addProperty("file", file.toString());
        return answer;
    }

    JsonObject describe() {
        return GroupAnswers.of(holder.group());
    }

    /** Refuses while the cluster counts on this host. */
    void mayLeave() throws FailureException {
        if (holder.group().votes()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host is a voter of the cluster "
                    + holder.group().name() + '.', "Take its vote first: hotseat-agent voter remove "
                            + context.own().id() + '.');
        }
    }

    PartState state() {
        Group group = holder.group();
        return new PartState(true, "member of " + group.name() + " (" + group.id() + "), " + group.voters().size()
                + " voters");
    }

    @Override
    public void close() {
        meter.close();
        store.close();
    }
}
