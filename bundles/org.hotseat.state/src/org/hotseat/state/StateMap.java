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
 * A state that is fed change by change: what a mirror of an agent, a console or a simulator keeps. Values that cannot be
 * read are set apart and told. Owned by one thread; {@link #snapshot()} is for all others.
 */
public final class StateMap implements StateView {

    private final NavigableMap<String, Raw> raws = new TreeMap<>();
    private final NavigableMap<String, Unreadable> unreadable = new TreeMap<>();
    private final Map<Kind<?>, NavigableMap<String, Held<?>>> values = new HashMap<>();
    private long revision;

    /** An empty state at revision 0. */
    public StateMap() {
        Kinds.all().forEach(kind -> values.put(kind, new TreeMap<>()));
    }

    private StateMap(StateMap other) {
        raws.putAll(other.raws);
        unreadable.putAll(other.unreadable);
        other.values.forEach((kind, held) -> values.put(kind, new TreeMap<>(held)));
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
        forget(key);
        raws.put(key, new Raw(schema, json, version));
        Optional<Kind<?>> kind = Kinds.of(key);
        if (kind.isPresent()) {
            sort(kind.get(), key, schema, json, version);
        }
    }

    private void sort(Kind<?> kind, String key, int schema, String json, long version) {
        if (schema > kind.schema()) {
            unreadable.put(key, new Unreadable(key, version, new Failure(FailureCode.TOO_NEW,
                    NLS.bind(Messages.valueTooNew, new Object[] { key, schema, kind.schema() }),
                    Messages.valueTooNewRemedy)));
            return;
        }
        try {
            of(kind).put(key, new Held<>(kind.read(json), version));
        } catch (IllegalArgumentException wrong) {
            String why = Kind.isSecret(key) ? kind.name() : String.valueOf(wrong.getMessage());
            unreadable.put(key, new Unreadable(key, version, new Failure(FailureCode.DAMAGED,
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
        forget(key);
        unreadable.put(key, new Unreadable(key, version, failure));
    }

    /**
     * A key is gone.
     *
     * @param key which; nothing happens when there is none
     */
    public void remove(String key) {
        forget(key);
    }

    private void forget(String key) {
        raws.remove(key);
        unreadable.remove(key);
        values.values().forEach(held -> held.remove(key));
    }

    /**
     * Everything up to a revision has been told.
     *
     * @param reached never lower than before, except after {@link #clear()}
     */
    public void reached(long reached) {
        revision = Math.max(revision, reached);
    }

    /** Begins anew, before a snapshot of everything. */
    public void clear() {
        raws.clear();
        unreadable.clear();
        values.values().forEach(Map::clear);
        revision = 0;
    }

    /**
     * The present state for any thread.
     *
     * @return a copy that never changes; costs some milliseconds for ten thousand keys
     */
    public StateView snapshot() {
        return new StateMap(this);
    }

    /**
     * Everything as text, also of kinds that are not known here.
     *
     * @return by key, in the order of the keys; not to be changed
     */
    public Map<String, Raw> raws() {
        return Collections.unmodifiableMap(raws);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    @SuppressWarnings("unchecked") // under a kind lie values of its type only
    public <T> Optional<Held<T>> find(Kind<T> kind, String... ids) {
        return Optional.ofNullable((Held<T>) of(kind).get(kind.key(ids)));
    }

    @Override
    @SuppressWarnings({ "unchecked", "rawtypes" }) // under a kind lie values of its type only
    public <T> Map<String, Held<T>> all(Kind<T> kind) {
        return Collections.unmodifiableMap((Map<String, Held<T>>) (Map) of(kind));
    }

    @Override
    @SuppressWarnings("unchecked") // under a kind lie values of its type only
    public <T> Optional<Held<T>> last(Kind<T> kind) {
        Map.@Nullable Entry<String, Held<?>> newest = of(kind).lastEntry();
        return newest == null ? Optional.empty() : Optional.of((Held<T>) newest.getValue());
    }

    private NavigableMap<String, Held<?>> of(Kind<?> kind) {
        return values.computeIfAbsent(kind, made -> new TreeMap<>());
    }

    @Override
    public Optional<Raw> raw(String key) {
        return Optional.ofNullable(raws.get(key));
    }

    @Override
    public Map<String, Unreadable> unreadable() {
        return Collections.unmodifiableMap(unreadable);
    }
}
