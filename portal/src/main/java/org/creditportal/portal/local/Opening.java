package org.creditportal.portal.local;

import org.springframework.boot.web.server.reactive.context.ReactiveWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import reactor.core.publisher.Mono;

/// Fills the portal as soon as it listens, and says when it is ready.
final class Opening implements ApplicationListener<ReactiveWebServerInitializedEvent> {

    private final Filling filling;
    private final Readiness readiness;
    private final LocalFolder folder;

    Opening(Filling filling, Readiness readiness, LocalFolder folder) {
        this.filling = filling;
        this.readiness = readiness;
        this.folder = folder;
    }

    @Override
    public void onApplicationEvent(ReactiveWebServerInitializedEvent event) {
        var port = event.getWebServer().getPort();
        filling.fill(port).then(Mono.fromRunnable(() -> announce(port))).subscribe(nothing -> {}, Opening::complain);
    }

    private void announce(int port) {
        readiness.reach();
        Progress.say("就绪 Ready: http://localhost:" + port + "/");
        Progress.say("第二节点 Second node: " + SecondNode.command(port));
        Progress.say("账号 Accounts: " + folder.accounts());
        Progress.say(
                "登录验证码 Codes for the sign-in: give the last column to an authenticator app, or `oathtool --totp -b …`");
    }

    private static void complain(Throwable failure) {
        Progress.complain("演示数据未能载入 The demonstration data could not be loaded: " + failure.getMessage()
                + "; a restart goes on, --local.drop begins anew");
    }

    /// What is to be done before the portal is ready.
    @FunctionalInterface
    interface Filling {

        /// @param port of the portal itself
        Mono<Void> fill(int port);
    }
}
