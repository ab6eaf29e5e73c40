// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.deploy.AgentDesk;
import org.hotseat.checks.deploy.AgentFound;
import org.hotseat.checks.deploy.AgentOutcome;
import org.hotseat.checks.deploy.AgentPlan;
import org.hotseat.checks.deploy.AgentStep;
import org.hotseat.checks.deploy.AgentWish;
import org.hotseat.console.operation.Operation;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.ui.hosts.agent.AgentActs;
import org.hotseat.ui.hosts.agent.AgentChoice;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.agent.AgentOffer;
import org.hotseat.ui.hosts.agent.AgentOperation;

/**
 * The agent on its way to a host that is being added; the host comes into the document when the agent runs. On the
 * window's thread; nothing blocks.
 *
 * <pre>
 *  CHOOSING ──(begin)──▶ RUNNING ──▶ DONE (the host is in the document)
 *                          ▲  ╰────▶ FAILED (nothing is left on the host)
 *                          ╰──(begin)──╯
 * </pre>
 */
public final class HostDeployment {

    /** How far it is. */
    public enum State {
        /** Nothing was begun. */
        CHOOSING,
        /** Under way, or being taken back. */
        RUNNING,
        /** It failed or was cancelled, and was taken back. */
        FAILED,
        /** The agent runs. */
        DONE
    }

    /**
     * What it needs.
     *
     * @param desk brings agents
     * @param acts makes the operation
     * @param runner runs it beside the window
     * @param offer what can be chosen
     * @param document gets the host
     * @param disk runs what blocks
     */
    public record Means(AgentDesk desk, AgentActs acts, Function<Operation, CompletableFuture<Void>> runner,
            AgentOffer offer, ClusterDocument document, Executor disk) {
    }

    private final HostAdmission admission;
    private final Means means;
    private final Executor window;
    private AgentChoice choice;
    private State state = State.CHOOSING;
    private Optional<AgentFound> found = Optional.empty();
    private Optional<CandidateHost> looked = Optional.empty();
    private Optional<AgentOperation> operation = Optional.empty();
    private Optional<Failure> trouble = Optional.empty();
    private Optional<AgentOutcome> outcome = Optional.empty();
    private double fraction;
    private String step = "";

    /**
     * Begins nothing.
     *
     * @param admission of the host
     * @param means what it needs
     * @param window runs tasks later on the window's thread, in order
     */
    public HostDeployment(HostAdmission admission, Means means, Executor window) {
        this.admission = admission;
        this.means = means;
        this.window = window;
        this.choice = means.offer().first(true);
    }

    /**
     * What can be chosen.
     *
     * @return as it was when the window opened
     */
    public AgentOffer offer() {
        return means.offer();
    }

    /**
     * What is chosen.
     *
     * @return the newest
     */
    public AgentChoice choice() {
        return choice;
    }

    /**
     * Chooses.
     *
     * @param next what a person wants
     */
    public void setChoice(AgentChoice next) {
        if (!next.equals(choice)) {
            choice = next;
            admission.tell();
        }
    }

    /** Looks, once per connection, whether sudo asks for a password and whether there is a Java. */
    public void look() {
        Optional<CandidateHost> host = admission.entered();
        if (host.isEmpty() || host.equals(looked) || means.offer().obstacle().isPresent()) {
            return;
        }
        looked = host;
        found = Optional.empty();
        means.disk().execute(() -> {
            try {
                AgentFound seen = means.desk().look(host.get());
                window.execute(() -> {
                    if (looked.equals(host)) {
                        found = Optional.of(seen);
                        admission.tell();
                    }
                });
            } catch (FailureException later) { // the deployment meets it too, and says so
                window.execute(admission::tell);
            }
        });
    }

    /**
     * What the host has.
     *
     * @return empty until it was looked at
     */
    public Optional<AgentFound> found() {
        return found;
    }

    /**
     * What is wrong with the choice.
     *
     * @return empty when it can be begun, or when no agent is wanted
     */
    public Optional<String> fault() {
        if (choice.way() == Way.NONE) {
            return Optional.empty();
        }
        return means.offer().fault(choice).or(() -> plan().isPresent() ? Optional.empty() : Optional.of(planFault()));
    }

    private String planFault() {
        return AgentPlan.nameOf(admission.access().label()).isEmpty() ? Messages.agentNameOdd
                : address(PlaneKind.STORAGE).isEmpty() ? Messages.agentNoStorage : Messages.agentNoManagement;
    }

    private Optional<AgentPlan> plan() {
        Optional<HostId> name = AgentPlan.nameOf(admission.access().label());
        Optional<String> management = address(PlaneKind.MANAGEMENT).or(() -> Optional.of(admission.access().address()
                .strip()).filter(text -> text.matches("[0-9.]+|.*:.*")));
        Optional<String> storage = address(PlaneKind.STORAGE);
        return name.isEmpty() || management.isEmpty() || storage.isEmpty() ? Optional.empty()
                : Optional.of(new AgentPlan(name.get(), management.get(), storage, address(PlaneKind.BUSINESS),
                        admission.access().libvirt().strip()));
    }

    private Optional<String> address(PlaneKind kind) {
        Optional<HostSurvey> survey = admission.choices().survey();
        String subnet = admission.around().planes().stream().filter(plane -> plane.kind() == kind).findFirst()
                .map(Surroundings.PlaneWay::subnet).orElse("");
        Optional<PlaneChoice> chosen = admission.choices().planes().stream().filter(one -> one.plane() == kind)
                .filter(one -> !one.interfaceName().isEmpty()).findFirst();
        return survey.flatMap(seen -> chosen.map(one -> PlaneGuess.address(seen, one, subnet)))
                .filter(address -> !address.isEmpty());
    }

    /**
     * Begins, or tries again.
     *
     * @param sudo password for sudo; a copy is taken. Empty takes the one that signed in, if any
     * @param remember whether secrets are kept between starts
     * @return the operation, so that the window can say that it watches it
     */
    public Operation begin(Optional<char[]> sudo, boolean remember) {
        AgentPlan plan = plan().orElseThrow(IllegalStateException::new);
        AgentWish wish = new AgentWish(plan, choice.entry(), choice.ownJava(), sudo.map(char[]::clone));
        AtomicReference<@Nullable AgentOutcome> ended = new AtomicReference<>();
        AgentOperation begun = means.acts().deploy(admission.hold(), wish, ended);
        operation = Optional.of(begun);
        state = State.RUNNING;
        trouble = Optional.empty();
        fraction = 0;
        step = "";
        begun.watch((part, text) -> window.execute(() -> {
            fraction = part < 0 ? fraction : part;
            step = text;
            admission.tell();
        }));
        Optional<char[]> kept = sudo.map(char[]::clone);
        admission.tell();
        means.runner().apply(begun).whenComplete((done, failed) -> window.execute(() -> {
            if (failed == null) {
                outcome = Optional.ofNullable(ended.get());
                succeeded(kept, remember);
            } else {
                ended(State.FAILED, Optional.of(SignInTask.reason(failed)));
            }
        }));
        return begun;
    }

    private void succeeded(Optional<char[]> sudo, boolean remember) {
        HostId id = admission.id(means.document());
        means.disk().execute(() -> sudo.ifPresent(secret -> means.desk().keep(id, secret, remember)));
        admission.admit(means.document(), remember, means.disk()).whenComplete((nothing, failed) ->
                window.execute(() -> ended(failed == null ? State.DONE : State.FAILED,
                        failed == null ? Optional.empty() : Optional.of(SignInTask.reason(failed)))));
    }

    private void ended(State next, Optional<Failure> why) {
        state = next;
        trouble = why;
        admission.release();
        admission.tell();
    }

    /** Cancels what runs; it is taken back, and the state is FAILED then. */
    public void cancel() {
        operation.filter(running -> state == State.RUNNING).ifPresent(AgentOperation::cancel);
    }

    /**
     * How far it is.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Whether it was a person who ended it.
     *
     * @return true after a cancel
     */
    public boolean isCancelled() {
        return trouble.filter(why -> why.code() == FailureCode.CANCELLED).isPresent();
    }

    /**
     * Why it failed, and what is left.
     *
     * @return empty unless it failed
     */
    public Optional<Failure> trouble() {
        return trouble;
    }

    /**
     * How it ended.
     *
     * @return empty unless it ended well
     */
    public Optional<AgentOutcome> outcome() {
        return outcome;
    }

    /**
     * Its steps.
     *
     * @return in order
     */
    public List<AgentStep> steps() {
        boolean java = choice.ownJava() || found.filter(seen -> !seen.hasJava()).isPresent();
        return AgentStep.all(java, choice.way() != Way.NONE);
    }

    /**
     * How much is done.
     *
     * @return 0 to 1
     */
    public double fraction() {
        return fraction;
    }

    /**
     * What is being done.
     *
     * @return one line; empty before the first step
     */
    public String step() {
        return step;
    }
}
