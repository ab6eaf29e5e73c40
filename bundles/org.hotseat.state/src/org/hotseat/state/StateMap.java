// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/**
 * A state that is fed change by change: what a mirror of an agent, a console or a simulator keeps. Values that cannot
 * be read are set apart and told. Owned by one thread; {@link #snapshot()} is for all others.
 */
public final class StateMap implements StateView {

    private final Map<Kind<?>, Shelf> shelves = new HashMap<>();
    private Shelf others = new Shelf();
    private NavigableMap<String, Unreadable> unreadable = new TreeMap<>();
    private long revision;

    /** An empty state at revision 0. */
    public StateMap() {
        Kinds.all().forEach(kind -> shelves.put(kind, new Shelf()));
    }

    /**
     * A state of one's own that begins as another one.
     *
     * @param view to begin with; does not change any more
     * @return to be fed further; costs as little as {@link #snapshot()}
     */
    public static StateMap from(StateView view) {
        if (view instanceof StateMap map) {
            return new StateMap(map);
        }
        StateMap copy = new StateMap();
        view.raws().forEach((key, raw) -> copy.put(key, raw.schema(), raw.json(), raw.version()));
        view.unreadable().values().stream().filter(bad -> view.raw(bad.key()).isEmpty())
                .forEach(bad -> copy.damaged(bad.key(), bad.version(), bad.failure()));
        copy.reached(view.revision());
        return copy;
    }

    private StateMap(StateMap other) {
        other.shelves.forEach((kind, shelf) -> shelves.put(kind, shelf.share()));
        others = other.others.share();
        unreadable = new TreeMap<>(other.unreadable);
        revision = other.revision;
    }

    /**
     * A value was written.
     *
     * @param key where it lies
     * @param schema form of its content
     * @param json the content
     * @param version revision that wrote it
     */
    public void put(String key, int schema, String json, long version) {
        remove(key);
        Optional<Kind<?>> kind = Kinds.of(key);
        Shelf shelf = kind.map(this::shelf).orElse(others);
        shelf.put(key, new Raw(schema, json, version));
        if (kind.isPresent()) {
            sort(kind.get(), shelf, key, new Raw(schema, json, version));
        }
    }

    private void sort(Kind<?> kind, Shelf shelf, String key, Raw raw) {
        if (raw.schema() > kind.schema()) {
            unreadable.put(key, new Unreadable(key, raw.version(), new Failure(FailureCode.TOO_NEW,
                    NLS.bind(Messages.valueTooNew, new Object[] { key, raw.schema(), kind.schema() }),
                    Messages.valueTooNewRemedy)));
            return;
        }
        try {
            shelf.put(key, new Held<>(kind.read(raw.json()), raw.version()));
        } catch (IllegalArgumentException wrong) {
            String why = Kind.isSecret(key) ? kind.name() : String.valueOf(wrong.getMessage());
            unreadable.put(key, new Unreadable(key, raw.version(), new Failure(FailureCode.DAMAGED,
                    NLS.bind(Messages.valueStrange, key, why), Messages.valueStrangeRemedy)));
        }
    }

    /**
     * A value is damaged: the store has the key and cannot tell its content.
     *
     * @param key where it lies
     * @param version revision that wrote it
     * @param failure what is wrong
     */
    public void damaged(String key, long version, Failure failure) {
        remove(key);
        unreadable.put(key, new Unreadable(key, version, failure));
    }

    /**
     * A key is gone.
     *
     * @param key which; nothing happens when there is none
     */
    public void remove(String key) {
        unreadable.remove(key);
        Kinds.of(key).map(this::shelf).orElse(others).remove(key);
    }

    /**
     * Everything up to a revision has been told.
     *
     * @param reached lower than before is passed over
     */
    public void reached(long reached) {
        revision = Math.max(revision, reached);
    }

    /** Begins anew, before a snapshot of everything. */
    public void clear() {
        shelves.replaceAll((kind, shelf) -> new Shelf());
        others = new Shelf();
        unreadable.clear();
        revision = 0;
    }

    /**
     * The present state for any thread.
     *
     * @return a view that never changes; costs little, the next change of a kind copies what is known of that kind
     */
    public StateView snapshot() {
        return new StateMap(this);
    }

    @Override
    public Map<String, Raw> raws() {
        Map<String, Raw> all = new TreeMap<>(others.raws());
        shelves.values().forEach(shelf -> all.putAll(shelf.raws()));
        return all;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    @SuppressWarnings("unchecked") // on a kind's shelf lie values of its type only
    public <T> Optional<Held<T>> find(Kind<T> kind, String... ids) {
        return Optional.ofNullable((Held<T>) shelf(kind).values().get(kind.key(ids)));
    }

    @Override
    @SuppressWarnings({ "unchecked", "rawtypes" }) // on a kind's shelf lie values of its type only
    public <T> Map<String, Held<T>> all(Kind<T> kind) {
        return Collections.unmodifiableMap((Map<String, Held<T>>) (Map) shelf(kind).values());
    }

    @Override
    @SuppressWarnings("unchecked") // on a kind's shelf lie values of its type only
    public <T> Optional<Held<T>> last(Kind<T> kind) {
        Map.@Nullable Entry<String, Held<?>> newest = shelf(kind).values().lastEntry();
        return newest == null ? Optional.empty() : Optional.of((Held<T>) newest.getValue());
    }

    private Shelf shelf(Kind<?> kind) {
        @Nullable Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            throw new IllegalArgumentException("no kind of the cluster: " + kind);
        }
        return shelf;
    }

    @Override
    public Optional<Raw> raw(String key) {
        return Optional.ofNullable(Kinds.of(key).map(this::shelf).orElse(others).raws().get(key));
    }

    @Override
    public Map<String, Unreadable> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }
}
