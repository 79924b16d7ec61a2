package org.creditportal.portal.local;

import java.io.IOException;
import java.net.ServerSocket;

/// How to start one more node on the store of the running portal.
final class SecondNode {

    static final String COMMAND = "./mvnw -pl portal -am spring-boot:run -Dspring-boot.run.arguments=--local.join";

    private SecondNode() {}

    /// The command with a port that is free now.
    static String command(int ownPort) {
        var port = ownPort + 1;
        while (!isFree(port)) {
            port++;
        }
        return "SERVER_PORT=" + port + " " + COMMAND;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
