// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import java.util.Map;
import java.util.Optional;

/** The state at one revision. Who gives a view says on which thread and how long it may be used. */
public interface StateView {

    /**
     * The revision that the view shows.
     *
     * @return 0 before anything is known
     */
    long revision();

    /**
     * One value.
     *
     * @param <T> its type
     * @param kind of the key
     * @param ids that name it, as many as the kind wants
     * @return empty when there is none, or it is {@linkplain #unreadable() unreadable}
     */
    <T> Optional<Held<T>> find(Kind<T> kind, String... ids);

    /**
     * All values of a kind.
     *
     * @param <T> their type
     * @param kind of the keys
     * @return by key, in the order of the keys; not to be changed
     */
    <T> Map<String, Held<T>> all(Kind<T> kind);

    /**
     * The value with the highest key, such as the newest entry of a journal.
     *
     * @param <T> its type
     * @param kind of the keys
     * @return empty when there is none
     */
    <T> Optional<Held<T>> last(Kind<T> kind);

    /**
     * A value as it was written, also of a kind that is not known here.
     *
     * @param key where it lies
     * @return empty when there is none or it is damaged
     */
    Optional<Raw> raw(String key);

    /**
     * Everything as it was written, also of kinds that are not known here, secrets among it.
     *
     * @return a copy by key, in the order of the keys
     */
    Map<String, Raw> raws();

    /**
     * What is there and cannot be used.
     *
     * @return by key; not to be changed
     */
    Map<String, Unreadable> unreadable();

    /**
     * The version of a key, whether its value can be used or not.
     *
     * @param key any
     * @return 0 when there is none
     */
    default long version(String key) {
        Unreadable strange = unreadable().get(key);
        return strange != null ? strange.version() : raw(key).map(Raw::version).orElse(0L);
    }
}
