// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.keep.KeeperPart;
import org.hotseat.member.keep.Partition;
import org.hotseat.member.store.Founding;
import org.hotseat.member.store.OwnMember;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/** What can be done to the membership while no agent runs. Used by one thread; blocks for the disk. */
public final class OfflineGroup {

    /** The questions that it answers. */
    public static final Set<String> WORDS = Set.of("found", "prepare", "join", "leave");

    /** Whether the journals shall outlive the membership. */
    private static final String KEEP = "keepJournals";
    private static final Duration END = Duration.ofSeconds(20);

    private final AgentSettings settings;
    private final Workers workers;
    private final HostRecord own;
    private final GroupFolder folder;

    /**
     * For one command.
     *
     * @param settings of the agent
     * @param version of this program
     * @param folder of the membership, exists
     * @param workers all threads
     */
    public OfflineGroup(AgentSettings settings, String version, Path folder, Workers workers) {
        this.workers = workers;
        this.settings = settings;
        this.own = OwnHost.of(settings, version);
        this.folder = new GroupFolder(folder);
    }

    /**
     * Does it.
     *
     * @param word one of {@link #WORDS}
     * @param question as the agent would be asked
     * @return as the agent would answer in the end
     * @throws FailureException when it cannot be done; nothing has changed then
     */
    public JsonObject run(String word, JsonObject question) throws FailureException {
        return switch (word) {
            case "found" -> {
                mustBeNone();
                yield GroupAnswers.of(Founding.found(GroupAnswers.text(question, "name"), settings, own, folder));
            }
            case "prepare" -> {
                mustBeNone();
                yield new Joining(folder).prepare(own).json();
            }
            case "join" -> {
                mustBeNone();
                yield GroupAnswers.of(new Joining(folder).join(question, own));
            }
            default -> leave(question);
        };
    }

    private void mustBeNone() throws FailureException {
        Optional<Group> group = folder.load(own.id());
        if (group.isPresent()) {
            throw mustLeave(group.get());
        }
    }

    static FailureException mustLeave(Group group) {
        return new FailureException(FailureCode.EXISTS, "This host belongs to the cluster " + group.name() + " ("
                + group.id() + ").", "A host belongs to one cluster; let it leave that one first: hotseat-agent"
                        + " leave.");
    }

    /** Also the way out of a membership that is damaged or another host's. */
    private JsonObject leave(JsonObject question) throws FailureException {
        new OwnMember(settings, folder, own).alone("none").stop(Deadline.in(END));
        new KeeperPart(settings, own, Partition.of(settings), StateMap::new, workers).retire();
        JsonObject answer = new JsonObject();
        clear(folder, question, answer);
        return answer;
    }

    /** Forgets everything; the journals only where the question does not ask to keep them. */
    static void clear(GroupFolder folder, JsonObject question, JsonObject answer) throws FailureException {
        if (question.has(KEEP) && question.get(KEEP).getAsBoolean()) {
            folder.keepJournals().ifPresent(kept -> answer.addProperty("journals", kept.toString()));
        }
        folder.clear();
    }
}
