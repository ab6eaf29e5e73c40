// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.control.Answerer;
import org.hotseat.agent.internal.switches.SwitchDesk;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.etcd.StoreBackup;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.store.Disaster;
import org.hotseat.member.store.Founding;
import org.hotseat.process.life.Agent;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.log.Field;

import com.google.gson.JsonObject;

/**
 * Whether this agent belongs to a cluster, and to which: none, until it founds one or joins one; then the parts of a
 * member run behind it. Thread-safe.
 */
public final class Membership implements Part {

    private static final Logger LOG = System.getLogger(Membership.class.getName());
    private static final Duration BEGIN = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(20);
    /** A try to found that nobody waits for any more ends before its member can be ended. */
    private static final Duration UNDO = BEGIN.plus(END);

    private final GroupContext context;
    private final Supplier<Agent> agent;
    private final Acts acts;
    private volatile @Nullable Member member;

    /**
     * No member yet.
     *
     * @param context what its parts are made of
     * @param agent which they are added to
     */
    public Membership(GroupContext context, Supplier<Agent> agent) {
        this.context = context;
        this.agent = agent;
        this.acts = new Acts(context.workers());
    }

    /**
     * What the control socket answers.
     *
     * @return by kind of question
     */
    public Map<String, Answerer> answers() {
        Map<String, Answerer> all = new TreeMap<>();
        all.put("found", question -> acts.begin("found", progress -> found(GroupAnswers.text(question, "name"), progress)));
        all.put("prepare", question -> prepare());
        all.put("join", question -> acts.begin("join", progress -> join(question, progress)));
        all.put("leave", question -> acts.begin("leave", progress -> leave(question,
                progress)));
        all.put("act", acts::ask);
        all.put("cancel", acts::cancel);
        all.put("admit", question -> acts.begin("admit", progress -> member().admit(question, progress)));
        all.put("voter", question -> acts.begin("voter", progress -> member().voter(question, progress)));
        all.put("dismiss", question -> acts.begin("dismiss", progress -> member().dismiss(question, progress)));
        all.put("backup", question -> acts.begin("backup", progress -> member().backup(question, progress)));
        all.put("recover", question -> acts.begin("recover", progress -> disaster(question, "recover", progress)));
        all.put("restore", question -> acts.begin("restore", progress -> disaster(question, "restore", progress)));
        all.put("cluster", question -> member().describe());
        all.put("authority", question -> acts.begin("authority", progress -> member().rotate(progress)));
        all.put("schema", question -> member().schema().schema(question));
        all.put("audit", question -> member().audit(question));
        all.put("renew", question -> member().renew());
        all.put("protection", question -> member().copies().protection(question));
        all.put("protect", question -> member().copies().protect(question));
        all.put("maintenance", question -> member().maintenance().maintenance(question));
        all.put("bmc", question -> member().power().bmc(question));
        all.put("port", question -> member().ports().answer(question));
        all.put("output", question -> member().outputs().answer(question));
        all.put("seat", question -> member().seats().answer(question));
        all.put("switch", new Answerer.Slow(SwitchDesk.LONGEST, (question, progress) -> member().switches().answer(
                question, progress)));
        all.put("checkpoint", question -> member().copies().checkpoint(question));
        all.put("drill", question -> member().drills().drill(question));
        all.put("drill-report", question -> member().drills().report(question));
        all.put("availability", question -> member().ledger().availability(question));
        return all;
    }

    /**
     * Goes on as a member when the agent was one when it ended. Called once, when the agent runs.
     *
     * @param deadline when its parts must have begun
     * @throws FailureException when the membership is damaged, another host's, or its parts cannot begin
     */
    public void resume(Deadline deadline) throws FailureException {
        Optional<Group> group = context.folder().load(context.own().id());
        if (group.isPresent()) {
            begin(group.get(), deadline);
        }
    }

    private synchronized Member begin(Group group, Deadline deadline) throws FailureException {
        Member fresh = new Member(context, group);
        try {
            agent.get().add(fresh.parts(), deadline);
        } catch (FailureException refused) {
            fresh.close();
            throw refused;
        }
        member = fresh;
        LOG.log(Level.INFO, "member of the cluster {0}, number {1}", new Field("cluster", group.name()),
                new Field("number", group.id()));
        return fresh;
    }

    private Member member() throws FailureException {
        Member now = member;
        if (now == null) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host does not belong to a cluster yet.",
                    "Found one: hotseat-agent found NAME; or join one: hotseat-agent prepare, admit, join.");
        }
        return now;
    }

    private void mustBeNone() throws FailureException {
        Optional<Group> group = context.folder().load(context.own().id());
        if (group.isPresent()) {
            throw OfflineGroup.mustLeave(group.get());
        }
    }

    private synchronized JsonObject found(String name, Progress progress) throws FailureException {
        mustBeNone();
        progress.report(0, "making the cluster's authority");
        Group group = Founding.found(name, context.settings(), context.own(), context.folder());
        Deadline deadline = Deadline.in(BEGIN);
        try {
            progress.report(1 / 3.0, "starting the store");
            Member fresh = begin(group, deadline);
            fresh.store().awaitFounded(deadline);
            progress.report(2 / 3.0, "waiting for the first state");
            fresh.awaitState(deadline);
        } catch (FailureException failed) {
            undo();
            throw failed;
        }
        return GroupAnswers.of(group);
    }

    private void undo() throws FailureException {
        Member begun = member;
        if (begun != null) {
            begun.store().halt(Deadline.in(UNDO));
            end(begun);
            begun.retire();
        }
        context.folder().clear();
    }

    private JsonObject prepare() throws FailureException {
        mustBeNone();
        return new Joining(context.folder()).prepare(context.own()).json();
    }

    private synchronized JsonObject join(JsonObject packet, Progress progress) throws FailureException {
        mustBeNone();
        progress.report(0, "reading the cluster's answer");
        Group group = new Joining(context.folder()).join(packet, context.own());
        Deadline deadline = Deadline.in(BEGIN);
        try {
            Member fresh = begin(group, deadline);
            progress.report(1 / 2.0, "waiting for the cluster's state");
            fresh.awaitState(deadline);
        } catch (FailureException failed) {
            undo();
            throw failed;
        }
        return GroupAnswers.of(group);
    }

    private synchronized JsonObject leave(JsonObject question, Progress progress) throws FailureException {
        Member leaving = member;
        JsonObject answer = new JsonObject();
        if (leaving != null) {
            leaving.mayLeave();
            progress.report(1 / 2.0, "ending the parts of the member");
            leaving.store().halt(Deadline.in(END));
            end(leaving);
            leaving.retire();
            answer.addProperty("cluster", leaving.group().name());
        }
        OfflineGroup.clear(context.folder(), question, answer);
        return answer;
    }

    /** The parts end, because what they hold on to is not there any more afterwards. */
    private synchronized JsonObject disaster(JsonObject question, String what, Progress progress)
            throws FailureException {
        Member before = member();
        Disaster disaster = new Disaster(context.settings(), context.folder(), context.own(),
                context.workers());
        disaster.check(before.group(), GroupAnswers.text(question, "cluster"), GroupAnswers.text(question, "word"), what,
                before.view());
        if (what.equals("restore")) {
            StoreBackup.check(Path.of(GroupAnswers.text(question, "file")));
        }
        progress.report(0, "ending the parts of the member");
        end(before);
        try {
            if (what.equals("restore")) {
                disaster.restore(before.group(), Path.of(GroupAnswers.text(question, "file")), progress);
            } else {
                disaster.recover(before.group(), progress);
            }
        } finally {
            begin(context.folder().load(context.own().id()).orElse(before.group()), Deadline.in(BEGIN));
        }
        member().awaitState(Deadline.in(BEGIN));
        return GroupAnswers.of(before.group());
    }

    private void end(Member ending) {
        member = null;
        agent.get().remove(ending.parts(), Deadline.in(END));
        ending.close();
    }

    /**
     * What only a member can find when it is checked.
     *
     * @return nothing while this agent belongs to no cluster
     */
    public List<Finding> findings() {
        Member now = member;
        return now == null ? List.of() : now.findings();
    }

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public void start(Deadline deadline) {
        LOG.log(Level.DEBUG, "the membership is looked up once the agent runs");
    }

    /** Called after the parts of the member have ended. */
    @Override
    public void stop(Deadline deadline) {
        acts.end();
        Member ending = member;
        if (ending != null) {
            ending.close();
        }
    }

    @Override
    public PartState state() {
        Member now = member;
        return now == null ? new PartState(true, "not in a cluster yet") : now.state();
    }
}
