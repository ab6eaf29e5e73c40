// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.HostSurvey;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.edit.ClusterDocument;

/**
 * A host on its way into the cluster: what was typed, how we stand with the host, what was chosen and found. On the
 * window's thread; nothing blocks, and nothing is edited before {@link #admit}.
 *
 * <pre>
 *  EDITING ──(sign in)──▶ DIALLING ──▶ SIGNED_IN ──(admit)──▶ ADMITTED
 *     ▲                     │   ▲ ╲
 *     ╰──(failure, cancel)──╯   ╰──▶ ASKING (unknown host key)
 *     ╰──(another address, close)── SIGNED_IN
 * </pre>
 */
public final class HostAdmission implements AutoCloseable {

    /**
     * What it needs.
     *
     * @param candidates the way to hosts
     * @param window runs tasks later on the window's thread, in order
     * @param around the cluster
     */
    public record Means(HostCandidates candidates, Executor window, Surroundings around) {
    }

    private final Means means;
    private final Host host = HostEdits.fresh();
    private final HostChoices choices;
    private final CheckDesk checks;
    private Runnable listener = () -> { };
    private AccessDraft access;
    private Phase phase = Phase.EDITING;
    private Optional<Failure> trouble = Optional.empty();
    private Optional<HostKey> key = Optional.empty();
    private Optional<SignInTask> task = Optional.empty();
    private Optional<CandidateHost> entered = Optional.empty();
    private boolean trusted;
    private boolean held;
    private boolean closed;

    /**
     * Begins with a form.
     *
     * @param means what it needs
     * @param access what the form shows first
     */
    public HostAdmission(Means means, AccessDraft access) {
        this.means = means;
        this.access = access;
        this.checks = new CheckDesk(means.window(), this::tell);
        this.choices = new HostChoices(means.around(), () -> {
            checks.drop();
            tell();
        });
    }

    /**
     * Who is told of every change.
     *
     * @param told on the window's thread; the only one
     */
    public void onChange(Runnable told) {
        listener = told;
    }

    void tell() {
        listener.run();
    }

    /**
     * Whether what was typed leads to a connection that stands.
     *
     * @return false when it has to be dialled
     */
    public boolean isConnected() {
        return phase == Phase.SIGNED_IN && entered.filter(CandidateHost::isOpen).isPresent();
    }

    Optional<CandidateHost> entered() {
        return entered;
    }

    /** Keeps the connection for what is under way, also when the window is closed, until {@link #release}. */
    CandidateHost hold() {
        held = true;
        return entered.orElseThrow(IllegalStateException::new);
    }

    void release() {
        held = false;
        if (closed) {
            leave();
        }
    }

    /** The id that it will have: its name, where that can be one and nobody else has it. */
    HostId id(ClusterDocument document) {
        HostEdits.name(document, host, access.label());
        return id();
    }

    /**
     * The cluster around it.
     *
     * @return as it was at the beginning
     */
    public Surroundings around() {
        return means.around();
    }

    /**
     * What was typed.
     *
     * @return the newest
     */
    public AccessDraft access() {
        return access;
    }

    /**
     * Takes what was typed; another way to the host ends the connection.
     *
     * @param draft the form
     */
    public void setAccess(AccessDraft draft) {
        boolean same = draft.equals(new AccessDraft(draft.name(), access.address(), access.port(), access.user(),
                access.signIn(), access.keyFile(), access.libvirt(), access.socket()));
        access = draft;
        if (!same) {
            leave();
            trouble = Optional.empty();
            go(Phase.EDITING);
        }
    }

    /**
     * What is wrong with the form.
     *
     * @return empty when it can be dialled
     */
    public Optional<Fault> fault() {
        return access.fault(means.around().neighbours());
    }

    /**
     * How we stand with the host.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Why the last try failed.
     *
     * @return empty when none failed since the form was changed
     */
    public Optional<Failure> trouble() {
        return trouble;
    }

    /**
     * Whether the host's key is another one than the trusted one.
     *
     * @return true when nothing goes on before a person has forgotten the old one
     */
    public boolean isKeyChanged() {
        return trouble.filter(why -> why.code() == FailureCode.HOST_KEY_CHANGED).isPresent();
    }

    /**
     * The key that is asked about.
     *
     * @return while the phase is ASKING, and afterwards
     */
    public Optional<HostKey> key() {
        return key;
    }

    /**
     * Signs in, and looks at what the host has.
     *
     * @param secret password or passphrase; a copy is taken
     */
    public void signIn(Optional<char[]> secret) {
        leave();
        trouble = Optional.empty();
        SignInTask next = new SignInTask(means.window(), new Told());
        task = Optional.of(next);
        go(Phase.DIALLING);
        next.begin(means.candidates(), access.candidate(new HostId(host.getId())), secret);
    }

    /**
     * Answers whether the key is the right one.
     *
     * @param trust nothing else makes it known
     */
    public void answer(boolean trust) {
        if (phase == Phase.ASKING) {
            trusted |= trust;
            go(Phase.DIALLING);
            task.ifPresent(now -> now.answer(trust));
        }
    }

    /** Gives up the try under way. */
    public void cancel() {
        if (phase == Phase.DIALLING || phase == Phase.ASKING) {
            leave();
            go(Phase.EDITING);
        }
    }

    /**
     * Forgets the old key of a host whose key changed; only after a person has read why.
     *
     * @param then on the window's thread, when it is forgotten
     */
    public void forgetKey(Runnable then) {
        means.candidates().forgetKey(access.candidate(new HostId(host.getId()))).whenComplete((nothing, failed) ->
                means.window().execute(() -> {
                    trouble = failed == null ? Optional.empty() : Optional.of(SignInTask.reason(failed));
                    tell();
                    if (failed == null) {
                        then.run();
                    }
                }));
    }

    /**
     * What the host has, and what was chosen of it.
     *
     * @return always the same one
     */
    public HostChoices choices() {
        return choices;
    }

    /** Begins the checks, unless they ran for this choice already. */
    public void check() {
        entered.ifPresent(now -> checks.begin(now, choices.planes(), choices.folders()));
    }

    /**
     * The checks.
     *
     * @return empty ones until they are begun
     */
    public CheckDesk checks() {
        return checks;
    }

    /**
     * Whether the host may be added.
     *
     * @return true when we are signed in and no check stops it
     */
    public boolean isReady() {
        return phase == Phase.SIGNED_IN && checks.board().isPassed();
    }

    /**
     * Adds the host as one edit; its connection needs no new answers. Ends this connection.
     *
     * @param document the cluster
     * @param remember whether the secret is kept between starts
     * @param disk runs what blocks
     * @return completes on the window's thread
     */
    public CompletableFuture<Void> admit(ClusterDocument document, boolean remember, Executor disk) {
        CandidateHost in = entered.orElseThrow(IllegalStateException::new);
        HostWish wish = choices.wish(access);
        HostId id = id(document);
        return CompletableFuture.runAsync(() -> in.keepSecrets(id, remember), disk).thenRunAsync(() -> {
            HostEdits.add(document, host, wish);
            leave();
            go(Phase.ADMITTED);
        }, means.window());
    }

    /**
     * The id that the host has in the document.
     *
     * @return also before it is added
     */
    public HostId id() {
        return new HostId(host.getId());
    }

    /**
     * What stays when it is given up now.
     *
     * @return whether a key was trusted
     */
    public boolean isKeyTrusted() {
        return trusted;
    }

    private void leave() {
        task.ifPresent(SignInTask::cancel);
        task = Optional.empty();
        checks.drop();
        entered.ifPresent(CandidateHost::close);
        entered = Optional.empty();
    }

    private void go(Phase next) {
        phase = next;
        tell();
    }

    /**
     * Ends the connection; what is not in the document is forgotten. A deployment under way goes on, and the host is
     * added at its end.
     */
    @Override
    public void close() {
        listener = () -> { };
        closed = true;
        if (!held) {
            leave();
        }
    }

    private final class Told implements SignInTask.Outcome {

        @Override
        public void asks(HostKey shown) {
            key = Optional.of(shown);
            go(Phase.ASKING);
        }

        @Override
        public void entered(CandidateHost in, HostSurvey found) {
            entered = Optional.of(in);
            access = access.orNamed(found.hostName(), means.around().neighbours());
            choices.fill(found, access.address().strip());
            go(Phase.SIGNED_IN);
        }

        @Override
        public void failed(Failure why) {
            trouble = Optional.of(why).filter(one -> one.code() != FailureCode.CANCELLED);
            go(Phase.EDITING);
        }
    }
}
