// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.store.Proposer;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.data.MachineRecord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What hosts have each of their own, such as ports and outputs: how a person on this host names one of them, gives a
 * command about it, and is told. {@link #propose} blocks up to some seconds, nothing else does. Thread-safe.
 */
public final class HostThings {

    private static final Duration COMMIT = Duration.ofSeconds(3);

    private final Mirror mirror;
    private final Proposer proposer;
    private final Supplier<List<LiveReport>> reports;

    /**
     * One of them by its host and its name.
     *
     * @param host whose
     * @param name there
     */
    public record Place(HostId host, String name) {

        @Override
        public String toString() {
            return host + "." + name;
        }
    }

    /**
     * What is said of a name that is not good; each text gets the name.
     *
     * @param none there is none
     * @param noneRemedy what to do
     * @param two several hosts have one
     * @param twoRemedy what to do
     */
    public record Words(String none, String noneRemedy, String two, String twoRemedy) {
    }

    /**
     * Of a member.
     *
     * @param mirror of the state
     * @param proposer gives commands as the person who asks
     * @param reports what the agents tell
     */
    public HostThings(Mirror mirror, Proposer proposer, Supplier<List<LiveReport>> reports) {
        this.mirror = mirror;
        this.proposer = proposer;
        this.reports = reports;
    }

    /**
     * The state.
     *
     * @return an immutable view
     */
    public StateView view() {
        return mirror.view();
    }

    /**
     * What the agents tell that are heard now.
     *
     * @return one for each host
     */
    public List<HostLive> facts() {
        return reports.get().stream().filter(LiveReport::connected).flatMap(report -> report.facts().stream()).toList();
    }

    /**
     * What the hosts tell, and what the state names of hosts that are silent.
     *
     * @param told names of what a host tells
     * @param known by the state
     * @return by their names
     */
    public Map<String, Place> places(Function<HostLive, Stream<String>> told, Stream<Place> known) {
        Map<String, Place> all = new TreeMap<>();
        Stream<Place> live = facts().stream().flatMap(facts -> told.apply(facts).map(name -> new Place(facts.host(),
                name)));
        Stream.concat(live, known).forEach(place -> all.put(place.toString(), place));
        return all;
    }

    /**
     * The one that a person means.
     *
     * @param all of them
     * @param name as HOST.NAME, or as NAME where no other host has one
     * @param words of what it is
     * @return the place
     * @throws FailureException NOT_FOUND; INVALID when several hosts have one
     */
    public static Place find(Map<String, Place> all, String name, Words words) throws FailureException {
        List<Place> matching = all.containsKey(name) ? List.of(all.get(name)) : all.values().stream().filter(
                place -> place.name().equals(name)).toList();
        if (matching.size() > 1) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(words.two(), name), words.twoRemedy());
        }
        return matching.stream().findFirst().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                words.none(), name), words.noneRemedy()));
    }

    /**
     * A machine of the cluster.
     *
     * @param name or id
     * @return empty when the cluster has none
     */
    public Optional<MachineId> machine(String name) {
        return view().all(Kinds.MACHINE).values().stream().map(Held::value).filter(one -> one.name().equals(name) || one
                .id().toString().equals(name)).map(MachineRecord::id).findFirst();
    }

    /**
     * Gives a command, and waits until this host has heard what came of it. Blocks.
     *
     * @param command what
     * @throws FailureException when it was not done, or nobody knows
     */
    public void propose(Command command) throws FailureException {
        Deadline deadline = Deadline.in(COMMIT);
        long revision = proposer.propose(command, deadline).revision();
        Answers.await(mirror.at(revision, deadline), deadline);
    }

    /**
     * Rows for whoever asks.
     *
     * @param name of the list
     * @param rows each a thing
     * @return an object with the list alone
     */
    public static JsonObject told(String name, Stream<JsonObject> rows) {
        JsonArray all = new JsonArray();
        rows.forEach(all::add);
        JsonObject answer = new JsonObject();
        answer.add(name, all);
        return answer;
    }

    /**
     * A text of a question.
     *
     * @param question of a person
     * @param name of the text
     * @return empty when there is none
     */
    public static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
