// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Predicate;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;

/**
 * How values are written. A record is an object of its components; an empty {@code Optional} is left out, and whatever
 * is left out is read as empty, zero or false, if its type has such a value. A record of a sealed family has its simple
 * name besides, as {@code "kind"}. Fields that are not known are ignored. Ids, times and UUIDs are texts, enums their
 * names, bytes base 64; 64-bit numbers are JSON numbers.
 */
public final class StateJson {

    private StateJson() {
    }

    /**
     * All of that, open for further types.
     *
     * @return a builder; strict about the text, quiet about unknown fields
     */
    public static GsonBuilder builder() {
        return builder(component -> true);
    }

    /**
     * The same for texts that people read: without what is {@link Hidden}.
     *
     * @return a builder; what it writes cannot be read back
     */
    public static GsonBuilder texts() {
        return builder(component -> !component.isAnnotationPresent(Hidden.class));
    }

    private static GsonBuilder builder(Predicate<RecordComponent> shown) {
        return new GsonBuilder().setStrictness(Strictness.STRICT).disableHtmlEscaping()
                .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
                .registerTypeAdapterFactory(new RecordAdapters(shown))
                .registerTypeAdapterFactory(new SealedAdapters())
                .registerTypeAdapterFactory(new ContainerAdapters())
                .registerTypeAdapterFactory(new EnumAdapters())
                .registerTypeAdapter(HostId.class, TextAdapter.of(HostId::new))
                .registerTypeAdapter(MachineId.class, TextAdapter.of(MachineId::of))
                .registerTypeAdapter(UUID.class, TextAdapter.of(UUID::fromString))
                .registerTypeAdapter(Instant.class, TextAdapter.of(Instant::parse))
                .registerTypeAdapter(Duration.class, TextAdapter.of(Duration::parse))
                .registerTypeAdapter(byte[].class, TextAdapter.of(Base64.getEncoder()::encodeToString,
                        Base64.getDecoder()::decode));
    }
}
