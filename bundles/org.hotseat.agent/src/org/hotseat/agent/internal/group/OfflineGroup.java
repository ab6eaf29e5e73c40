// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.agent.internal.cluster.Group;
import org.hotseat.agent.internal.cluster.GroupFolder;
import org.hotseat.agent.internal.cluster.OwnHost;
import org.hotseat.agent.internal.cluster.Voter;
import org.hotseat.agent.internal.member.Founding;
import org.hotseat.agent.settings.AgentSettings;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.member.MemberSettings;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/** What can be done to the membership while no agent runs. Used by one thread; blocks for the disk. */
public final class OfflineGroup {

    /** The questions that it answers. */
    public static final Set<String> WORDS = Set.of("found", "prepare", "join", "leave");

    private static final Duration END = Duration.ofSeconds(20);

    private final AgentSettings settings;
    private final HostRecord own;
    private final GroupFolder folder;

    /**
     * For one command.
     *
     * @param settings of the agent
     * @param version of this program
     * @param folder of the membership, exists
     */
    public OfflineGroup(AgentSettings settings, String version, Path folder) {
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
            default -> leave();
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
    private JsonObject leave() throws FailureException {
        Voter where = OwnHost.voter(own);
        new StoreMemberProcess(new MemberSettings(own.id().value(), settings.engine(), folder.store(), where.client(),
                where.peer(), URI.create("http://127.0.0.1:" + settings.ports().storeMetrics()), Optional.empty(),
                Map.of(own.id().value(), where.peer()), "none")).stop(Deadline.in(END));
        folder.clear();
        return new JsonObject();
    }
}
