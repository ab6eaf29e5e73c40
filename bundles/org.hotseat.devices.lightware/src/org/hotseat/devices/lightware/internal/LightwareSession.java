// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.engine.Pushes;
import org.hotseat.devices.matrix.engine.Session;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TalkException.Kind;
import org.hotseat.devices.matrix.engine.TextLine;

/**
 * A connection to a matrix. It refuses to switch a locked output whoever locked it, so an output that this switch
 * object has locked is unlocked for the take and locked again.
 */
final class LightwareSession implements Session {

    private static final int PORT = 6107;

    private final OwnLocks locks;
    private final Lw3 lw3;
    private final List<Tree> trees = new CopyOnWriteArrayList<>();
    private @Nullable Descriptor descriptor;

    private LightwareSession(OwnLocks locks, TextLine line, Pushes pushes) {
        this.locks = locks;
        this.lw3 = new Lw3(line, news -> trees.forEach(
                tree -> tree.news(news).ifPresent(routes -> pushes.routes(tree.layer(), routes))), pushes::ended);
    }

    static LightwareSession connect(SwitchAccess access, OwnLocks locks, Pushes pushes, ExecutorService readers,
            Deadline deadline) throws TalkException {
        TextLine line = TextLine.connect(access.address(), access.port(PORT), readers, deadline);
        LightwareSession session = new LightwareSession(locks, line, pushes);
        session.lw3.listen(readers);
        try {
            session.learn(deadline);
            return session;
        } catch (TalkException no) {
            session.close();
            throw no;
        }
    }

    private void learn(Deadline deadline) throws TalkException {
        Map<Layer, Plane> planes = new EnumMap<>(Layer.class);
        List<Tree> families = List.of(new NodeTree(Layer.VIDEO, "/V1/MEDIA/VIDEO/XP", 'I', 'O'),
                new NodeTree(Layer.USB, "/V1/MEDIA/USB/XP", 'U', 'H'),
                new ListTree("/MEDIA/VIDEO/XP", "DestinationConnectionList", "/MEDIA/VIDEO/*.Text"),
                new ListTree("/MEDIA/XP/VIDEO", "DestinationConnectionList", "/MEDIA/NAMES/VIDEO.*"),
                new ListTree("/MEDIA/XP/VIDEO", "DestinationConnectionStatus", "/MEDIA/NAMES/VIDEO.*"));
        for (Tree tree : families) {
            if (!planes.containsKey(tree.layer())) {
                learn(tree, planes, deadline);
            }
        }
        if (planes.isEmpty()) {
            throw new TalkException(Kind.STRANGE, "no crosspoints below any known node");
        }
        Set<Capability> can = EnumSet.of(Capability.SHARED_LOCK, Capability.PUSH, Capability.DISCONNECT,
                Capability.MULTI_TAKE);
        if (trees.stream().anyMatch(ListTree.class::isInstance)) {
            can.add(Capability.SIGNAL_STATUS);
        }
        descriptor = new Descriptor(fact("/.ProductName", deadline), "", fact("/.SerialNumber", deadline), planes,
                can);
    }

    private void learn(Tree tree, Map<Layer, Plane> planes, Deadline deadline) throws TalkException {
        try {
            Plane plane = tree.learn(lw3, deadline);
            if (!plane.outputs().isEmpty()) {
                tree.open(lw3, deadline);
                trees.add(tree);
                planes.put(tree.layer(), plane);
            }
        } catch (TalkException no) {
            if (no.kind() != Kind.REFUSED) {
                throw no;
            }
            // another family
        }
    }

    private String fact(String property, Deadline deadline) throws TalkException {
        try {
            return lw3.ask("GET " + property, deadline).stream().findFirst().map(Lw3::value).orElse("");
        } catch (TalkException no) {
            if (no.kind() != Kind.REFUSED) {
                throw no;
            }
            return "";
        }
    }

    private Tree tree(Layer layer) throws TalkException {
        return trees.stream().filter(tree -> tree.layer() == layer).findFirst()
                .orElseThrow(() -> new TalkException(Refusal.UNSUPPORTED, "no layer " + layer));
    }

    @Override
    public Descriptor descriptor() {
        Descriptor known = descriptor;
        if (known == null) {
            throw new IllegalStateException("not connected yet");
        }
        return known;
    }

    @Override
    public boolean isOpen() {
        return lw3.isOpen();
    }

    @Override
    public Map<Output, Crosspoint> read(Layer layer, Set<Output> outputs, Deadline deadline) throws TalkException {
        try {
            return tree(layer).read(lw3, outputs, locks, deadline);
        } catch (TalkException no) {
            if (no.kind() == Kind.REFUSED) {
                throw new TalkException(Kind.STRANGE, no.text());
            }
            throw no;
        }
    }

    @Override
    public void take(Layer layer, Map<Output, Source> wanted, Deadline deadline) throws TalkException {
        Tree tree = tree(layer);
        List<Output> held = new ArrayList<>(wanted.keySet());
        held.removeIf(output -> !locks.holds(tree.path(output)));
        for (Output output : held) {
            tree.lock(lw3, output, false, deadline);
        }
        String pairs = new TreeMap<>(wanted).entrySet().stream()
                .map(one -> (one.getValue().kind() == Source.Kind.NONE ? "0" : one.getValue().id()) + ':'
                        + one.getKey())
                .collect(Collectors.joining(";"));
        try {
            lw3.ask("CALL " + tree.base() + ":switch(" + pairs + ')', deadline);
        } finally {
            if (lw3.isOpen()) {
                for (Output output : held) {
                    tree.lock(lw3, output, true, deadline);
                }
            }
        }
    }

    @Override
    public void lock(Layer layer, Output output, LockOrder order, Deadline deadline) throws TalkException {
        Tree tree = tree(layer);
        String path = tree.path(output);
        Crosspoint there = read(layer, Set.of(output), deadline).getOrDefault(output, new Crosspoint(Source.UNKNOWN));
        switch (there.lock()) {
        case FREE, UNKNOWN -> {
            if (order == LockOrder.OWN) {
                tree.lock(lw3, output, true, deadline);
                locks.own(path);
            }
        }
        case OWN, OTHER, SHARED -> {
            if (order == LockOrder.FORCE || order == LockOrder.RELEASE && locks.holds(path)) {
                tree.lock(lw3, output, false, deadline);
                locks.free(path);
            }
            // an output that is locked stays so, and the read-back tells whose it is
        }
        }
    }

    @Override
    public void ping(Deadline deadline) throws TalkException {
        fact("/.ProductName", deadline);
    }

    @Override
    public void close() {
        lw3.close();
    }
}
