// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.replication.stream.StreamHead;

/** Keeps the generation that it hears, on top of the one before. */
final class Kept implements GenerationListener {

    final SortedMap<Long, byte[]> pages = new TreeMap<>();
    final ByteArrayOutputStream tail = new ByteArrayOutputStream();
    final ByteArrayOutputStream description = new ByteArrayOutputStream();
    final ByteArrayOutputStream disk = new ByteArrayOutputStream();
    @Nullable
    Begin begin;
    int whole;
    /** Whether the pieces of the disk came one after the other. */
    boolean expected = true;
    final List<DiskOffer> question = new ArrayList<>();
    final List<DiskHead> heads = new ArrayList<>();
    final List<String> zeros = new ArrayList<>();
    private final SortedMap<Long, byte[]> base;

    Kept(SortedMap<Long, byte[]> base) {
        this.base = base;
        pages.putAll(base);
    }

    @Override
    public void begin(Begin what) {
        begin = what;
    }

    @Override
    public void zero(long page) {
        pages.put(page, new byte[StreamHead.PAGE]);
    }

    @Override
    public void data(long page, ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        pages.put(page, bytes);
    }

    @Override
    public void difference(long page, ByteBuffer difference) {
        ByteBuffer result = ByteBuffer.allocate(StreamHead.PAGE);
        Difference.put(result, difference, ByteBuffer.wrap(base.get(page)));
        pages.put(page, result.array());
    }

    @Override
    public void asked(List<DiskOffer> offers) {
        question.addAll(offers);
    }

    @Override
    public void askedForSums(DiskOffer offer, int block) {
        question.add(offer);
        zeros.add("sums in blocks of " + block);
    }

    @Override
    public void same(String name, long position, long length, byte[] sum) {
        zeros.add(name + " same " + position + ' ' + length + ' ' + HexFormat.of().formatHex(sum));
    }

    @Override
    public void disk(DiskHead head) {
        heads.add(head);
    }

    @Override
    public void zeros(String name, long position, long length) {
        zeros.add(name + ' ' + position + ' ' + length);
    }

    @Override
    public void extent(String name, long position, ByteBuffer content) {
        expected = expected && position == 5 + disk.size() && name.equals("vda");
        while (content.hasRemaining()) {
            disk.write(content.get());
        }
    }

    @Override
    public void tail(ByteBuffer content) {
        while (content.hasRemaining()) {
            tail.write(content.get());
        }
    }

    @Override
    public void description(ByteBuffer content) {
        while (content.hasRemaining()) {
            description.write(content.get());
        }
    }

    @Override
    public void end() {
        whole++;
    }
}
