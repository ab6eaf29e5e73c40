// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.state.StateView;

/**
 * What the cluster's state says of a cluster document: objects under {@code object/}, and hosts, accounts and machines
 * that have records of their own. Secrets are not among it. Immutable, but for the model it can give.
 */
public final class Content {

    private final long revision;
    private final Map<String, Holding> holdings;
    private final Map<String, Holding> owners = new HashMap<>();
    private final List<Doubt> doubts;
    private final boolean held;

    Content(long revision, Map<String, Holding> holdings, List<Doubt> doubts, boolean held) {
        this.revision = revision;
        this.holdings = Collections.unmodifiableMap(new LinkedHashMap<>(holdings));
        this.doubts = List.copyOf(doubts);
        this.held = held;
        for (Holding one : this.holdings.values()) {
            one.item().parts().forEach(part -> owners.putIfAbsent(part, one));
        }
        owners.putAll(this.holdings);
    }

    /**
     * Reads a state by itself. Any thread.
     *
     * @param state not changed
     * @return its objects
     */
    public static Content of(StateView state) {
        return new ContentMaker(state, Adoption.NONE).content();
    }

    /**
     * Reads a state for a document: what the cluster knows by records only gets the id that the document uses for it.
     * On the thread of the document.
     *
     * @param state not changed
     * @param document not changed
     * @return its objects
     */
    public static Content of(StateView state, Cluster document) {
        return reader(document).apply(state);
    }

    /**
     * Does the same on another thread than the document's: what is needed of the document is noted now, on its thread.
     *
     * @param document not changed
     * @return reads any state, on any thread
     */
    public static Function<StateView, Content> reader(Cluster document) {
        Adoption adoption = Adoption.of(document);
        return state -> new ContentMaker(state, adoption).content();
    }

    /**
     * The revision of the state.
     *
     * @return 0 before anything is known
     */
    public long revision() {
        return revision;
    }

    /**
     * Every object.
     *
     * @return by id; what others refer to first, else in the order of the lists
     */
    public Map<String, Holding> holdings() {
        return holdings;
    }

    /**
     * One object.
     *
     * @param id of the object
     * @return empty when the cluster has none
     */
    public Optional<Holding> find(String id) {
        return Optional.ofNullable(holdings.get(id));
    }

    /**
     * What a document cannot hold.
     *
     * @return empty when it can hold everything
     */
    public List<Doubt> doubts() {
        return doubts;
    }

    /**
     * Whether the cluster holds a document: somebody has imported one.
     *
     * @return false when it knows hosts, accounts and machines by their records only
     */
    public boolean isHeld() {
        return held;
    }

    /**
     * The object that an id belongs to, as its own or a part's.
     *
     * @param id of an object or a part
     * @return empty when the cluster has none
     */
    public Optional<Holding> ownerOf(String id) {
        return Optional.ofNullable(owners.get(id));
    }
}
