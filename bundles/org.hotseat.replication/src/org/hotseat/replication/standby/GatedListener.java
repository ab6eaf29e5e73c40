// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.replication.store.Incoming;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.DiskHead;
import org.hotseat.replication.wire.GenerationListener;

/** Hands a generation on as long as the gate is open; remembers what it was. For one generation, on one thread. */
final class GatedListener implements GenerationListener {

    private final Gate gate;
    private final Incoming to;
    private @Nullable Begin begin;
    private @Nullable List<DiskOffer> question;
    private @Nullable DiskOffer summed;
    private int summedBlock;
    private boolean baseDamaged;
    private long bytes;

    GatedListener(Gate gate, Incoming to) {
        this.gate = gate;
        this.to = to;
    }

    /** What is being received; empty before it has begun. */
    Optional<Begin> begun() {
        return Optional.ofNullable(begin);
    }

    /** What the source has asked about instead. */
    Optional<List<DiskOffer>> question() {
        return Optional.ofNullable(question);
    }

    /** The disk whose sums the source has asked for instead. */
    Optional<DiskOffer> summed() {
        return Optional.ofNullable(summed);
    }

    /** Bytes of each block of it. */
    int summedBlock() {
        return summedBlock;
    }

    /** Whether what is kept here turned out to be damaged. */
    boolean baseDamaged() {
        return baseDamaged;
    }

    /** Of content, unpacked. */
    long bytes() {
        return bytes;
    }

    @Override
    public void asked(List<DiskOffer> offers) throws FailureException {
        gate.check();
        question = offers;
        to.asked(offers);
    }

    @Override
    public void askedForSums(DiskOffer offer, int block) throws FailureException {
        gate.check();
        summed = offer;
        summedBlock = block;
        to.askedForSums(offer, block);
    }

    @Override
    public void begin(Begin what) throws FailureException {
        gate.check();
        begin = what;
        to.begin(what);
    }

    @Override
    public void zero(long page) throws FailureException {
        to.zero(page);
    }

    @Override
    public void data(long page, ByteBuffer content) throws FailureException {
        check(content);
        to.data(page, content);
    }

    @Override
    public void difference(long page, ByteBuffer difference) throws FailureException {
        check(difference);
        try {
            to.difference(page, difference);
        } catch (FailureException failed) {
            baseDamaged = failed.code() == FailureCode.DAMAGED;
            throw failed;
        }
    }

    @Override
    public void disk(DiskHead head) throws FailureException {
        gate.check();
        to.disk(head);
    }

    @Override
    public void zeros(String disk, long position, long length) throws FailureException {
        gate.check();
        to.zeros(disk, position, length);
    }

    @Override
    public void extent(String disk, long position, ByteBuffer content) throws FailureException {
        check(content);
        to.extent(disk, position, content);
    }

    @Override
    public void same(String disk, long position, long length, byte[] sum) throws FailureException {
        gate.check();
        to.same(disk, position, length, sum);
    }

    @Override
    public void tail(ByteBuffer content) throws FailureException {
        check(content);
        to.tail(content);
    }

    @Override
    public void description(ByteBuffer content) throws FailureException {
        check(content);
        to.description(content);
    }

    @Override
    public void end() throws FailureException {
        gate.pass(to::end);
    }

    private void check(ByteBuffer content) throws FailureException {
        gate.check();
        bytes += content.remaining();
    }
}
