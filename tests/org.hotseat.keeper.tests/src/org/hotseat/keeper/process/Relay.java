// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.CompletableFuture;

/** Carries datagrams to a keeper and its answers back, each way as long as it is open. */
final class Relay implements AutoCloseable {

    private final DatagramChannel near;
    private final DatagramChannel far;
    private final Selector selector;
    private final InetSocketAddress target;
    private volatile boolean back = true;
    private volatile boolean there = true;

    Relay(String address, InetSocketAddress target) throws IOException {
        this.target = target;
        this.selector = Selector.open();
        this.near = open(address);
        this.far = open(address);
        CompletableFuture.runAsync(this::carry, task -> Thread.ofPlatform().daemon().name("relay").start(task));
    }

    private DatagramChannel open(String address) throws IOException {
        DatagramChannel channel = DatagramChannel.open().bind(new InetSocketAddress(address, 0));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
        return channel;
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) near.getLocalAddress();
    }

    void there(boolean open) {
        there = open;
    }

    void back(boolean open) {
        back = open;
    }

    private void carry() {
        ByteBuffer data = ByteBuffer.allocate(2048);
        SocketAddress asker = null;
        try {
            while (selector.isOpen()) {
                selector.select(1000);
                selector.selectedKeys().clear();
                for (SocketAddress from = near.receive(data.clear()); from != null; from = near.receive(data.clear())) {
                    asker = from;
                    if (there) {
                        far.send(data.flip(), target);
                    }
                }
                while (far.receive(data.clear()) != null) {
                    if (back && asker != null) {
                        near.send(data.flip(), asker);
                    }
                }
            }
        } catch (IOException | RuntimeException closed) {
            back = false;
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        near.close();
        far.close();
    }
}
