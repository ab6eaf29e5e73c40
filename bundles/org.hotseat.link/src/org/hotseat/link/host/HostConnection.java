// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.life.LifeCycle;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.observed.inventory.LinkState;

/**
 * One host and how we stand with it. The state is owned by the host's control worker; other threads leave tasks.
 *
 * <pre>
 *  OFF ──▶ CONNECTING ──▶ LIVE ──▶ LOST ──(back-off)──▶ CONNECTING
 *              │  ╰──▶ LOST
 *              ╰──▶ BLOCKED ──(answer, or the person's demand)──▶ CONNECTING
 *  every state ──(disconnect)──▶ OFF
 * </pre>
 */
public final class HostConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(HostConnection.class.getName());
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(20);
    private static final Map<LinkState, EnumSet<LinkState>> TABLE = Map.of(
            LinkState.OFF, EnumSet.of(LinkState.CONNECTING),
            LinkState.CONNECTING, EnumSet.of(LinkState.LIVE, LinkState.LOST, LinkState.BLOCKED, LinkState.OFF),
            LinkState.LIVE, EnumSet.of(LinkState.LOST, LinkState.OFF),
            LinkState.LOST, EnumSet.of(LinkState.CONNECTING, LinkState.OFF),
            LinkState.BLOCKED, EnumSet.of(LinkState.CONNECTING, LinkState.OFF));

    private final LinkContext context;
    private final HostOpener opener;
    private final Workshop workshop;
    private final HostSecrets secrets;
    private final PersonDesk desk;
    private final BackOff backOff;
    private final LifeCycle<LinkState> life;
    private volatile HostSpec spec;
    private volatile @Nullable OpenHost open;
    private volatile @Nullable HostSampler sampler;
    private boolean toldLost;
    private int attempt;
    /** Guards {@link #closed}, also while the inventory is told: another connection of the host may tell it next. */
    private final Object telling = new Object();
    private boolean closed;

    /**
     * A connection that is off.
     *
     * @param spec the host
     * @param opener makes connections to it
     * @param context what sessions share
     */
    public HostConnection(HostSpec spec, HostOpener opener, LinkContext context) {
        this.spec = spec;
        this.opener = opener;
        this.context = context;
        this.workshop = Workshop.of(spec.id(), context.workers());
        this.secrets = new HostSecrets(spec.id(), context.ports().secrets());
        this.desk = new PersonDesk(spec.id(), context.ports().questions(), secrets, workshop.spare(), this::connect,
                this::notKept);
        this.backOff = new BackOff(RandomGenerator.getDefault());
        this.life = new LifeCycle<>(spec.id().value(), LinkState.OFF, Map.copyOf(TABLE));
    }

    /**
     * The host as the document describes it.
     *
     * @return the newest description
     */
    public HostSpec spec() {
        return spec;
    }

    /**
     * Takes a new description of the same way to the host, such as a new name.
     *
     * @param newSpec same id and address
     */
    public void describe(HostSpec newSpec) {
        spec = newSpec;
    }

    /**
     * The open connection.
     *
     * @return empty unless the host answers
     */
    public Optional<OpenHost> open() {
        return life.state() == LinkState.LIVE ? Optional.ofNullable(open) : Optional.empty();
    }

    /** Connects now if it is not connected. Does not block. */
    public void connect() {
        connect(() -> { });
    }

    /** Connects now if it is not connected, and says in the events that the person asked for it. Does not block. */
    public void connectAsAsked() {
        connect(() -> context.events().connecting(spec.id(), spec.name()));
    }

    private void connect(Runnable note) {
        leave(() -> {
            if (life.state() != LinkState.LIVE && life.state() != LinkState.CONNECTING) {
                note.run();
                backOff.reset();
                tryNow();
            }
        });
    }

    /** Ends the connection until {@link #connect}. Does not block. */
    public void disconnect() {
        disconnect(() -> { });
    }

    /** Ends the connection and says in the events that the person asked for it. Does not block. */
    public void disconnectAsAsked() {
        disconnect(() -> context.events().disconnected(spec.id(), spec.name()));
    }

    private void disconnect(Runnable note) {
        OpenHost now = open;
        leave(() -> {
            drop();
            if (life.state() != LinkState.OFF) {
                go(LinkState.OFF, Optional.empty());
                note.run();
            }
        });
        if (now != null) {
            now.close(); // after the task, so that the end that the driver tells of is not taken for a loss
        }
    }

    /** Nothing is told of the host any more once this returns. */
    @Override
    public void close() {
        synchronized (telling) {
            closed = true;
        }
        disconnect();
        leave(secrets::wipe);
        workshop.close();
    }

    private void leave(Runnable task) {
        try {
            workshop.control().execute(task);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "task left out, the connection is closed", closing);
        }
    }

    private void tryNow() {
        attempt++;
        go(LinkState.CONNECTING, Optional.empty());
        long begun = context.clock().nanos();
        try {
            OpenHost made = opener.open(spec, secrets, Deadline.in(CONNECT_LIMIT, context.clock()));
            open = made;
            begin(made, TimeUnit.NANOSECONDS.toMillis(context.clock().nanos() - begun));
        } catch (FailureException failed) {
            drop();
            lose(failed.failure());
        } catch (PersonNeeded needed) {
            drop();
            go(LinkState.BLOCKED, Optional.of(needed.failure()));
            context.events().blocked(spec.id(), spec.name(), needed.failure());
            desk.ask(needed.need());
        } catch (RuntimeException | LinkageError broken) { // a driver that breaks must not leave a host "connecting"
            LOG.log(Level.ERROR, "could not connect to " + spec.name(), broken);
            drop();
            lose(new Failure(FailureCode.OTHER, NLS.bind(Messages.broken, spec.name(), broken)));
        }
    }

    /** The person answered, but this workstation cannot keep it: only the person can go on. */
    private void notKept(Failure why) {
        leave(() -> {
            if (life.state() == LinkState.BLOCKED) {
                tell(() -> context.inventory().setLink(spec.id(), LinkState.BLOCKED, Optional.of(why)));
                context.events().blocked(spec.id(), spec.name(), why);
            }
        });
    }

    private void begin(OpenHost made, long millis) throws FailureException {
        int mine = attempt;
        HostSampler reader = new HostSampler(spec.id(), made, context, workshop, why -> leave(() -> ended(mine, why)));
        sampler = reader;
        made.hypervisor().subscribe(event -> take(mine, event));
        HostFacts facts = made.hypervisor().facts();
        tell(() -> context.inventory().setFacts(spec.id(), facts));
        reader.start();
        secrets.proved();
        backOff.reset();
        toldLost = false;
        go(LinkState.LIVE, Optional.empty());
        context.events().live(spec.id(), spec.name(), facts, millis);
    }

    /** On a thread of the driver: the inventory takes it at once, everything slower is left to others. */
    private void take(int whose, HypervisorEvent event) {
        HostSampler reader = sampler;
        if (event instanceof Closed closed) {
            leave(() -> ended(whose, new Failure(FailureCode.UNREACHABLE, closed.reason())));
            return;
        }
        if (event instanceof LifeChange life) {
            context.inventory().takeEvent(spec.id(), life);
            if (reader != null && changesList(life.change())) {
                reader.namesSoon();
            }
            context.described().accept(life.id());
        }
        context.events().write(spec.name(), event);
    }

    private static boolean changesList(Change change) {
        return change == Change.DEFINED || change == Change.UNDEFINED || change == Change.STARTED
                || change == Change.STOPPED;
    }

    private void ended(int whose, Failure why) {
        if (whose == attempt && life.state() == LinkState.LIVE) {
            drop();
            lose(why);
        }
    }

    private void lose(Failure why) {
        go(LinkState.LOST, Optional.of(why));
        Level level = toldLost ? Level.DEBUG : Level.INFO;
        if (!toldLost) {
            toldLost = true;
            context.events().lost(spec.id(), spec.name(), why);
        }
        int mine = attempt;
        Duration wait = backOff.next();
        LOG.log(level, "{0}: lost, next try in {1}: {2}", spec.id(), wait, why.message());
        try {
            context.workers().timer().schedule(() -> leave(() -> retry(mine)), wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "no next try, the session ends", closing);
        }
    }

    private void retry(int whose) {
        if (whose == attempt && life.state() == LinkState.LOST) {
            tryNow();
        }
    }

    private void drop() {
        HostSampler reader = sampler;
        sampler = null;
        if (reader != null) {
            reader.end();
        }
        OpenHost now = open;
        open = null;
        if (now != null) {
            now.close();
        }
    }

    private void go(LinkState next, Optional<Failure> why) {
        life.go(next);
        tell(() -> context.inventory().setLink(spec.id(), next, why));
    }

    private void tell(Runnable news) {
        synchronized (telling) {
            if (!closed) {
                news.run();
            }
        }
    }
}
