package org.creditportal.cms.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// Where a platform takes announcements. What is pushed there is public, but the address is one that this server calls:
/// it must be `https`, carry no name or password, and not lead back to this machine or its own network link.
public record Endpoint(URI address) {

    private static final int LONGEST = 500;
    private static final Set<String> HOME = Set.of("localhost", "localhost.localdomain", "ip6-localhost");

    /// @param plainAllowed whether `http` and this machine are allowed, as in local mode
    /// @throws IllegalArgumentException saying in Chinese what is wrong
    public static Endpoint parse(String text, boolean plainAllowed) {
        var address = uri(text);
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(plainAllowed && scheme.equals("http"))) {
            throw new IllegalArgumentException("推送地址必须以 https:// 开头。");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("推送地址不能带用户名、密码或 # 部分。");
        }
        if (!plainAllowed && isHome(address.getHost())) {
            throw new IllegalArgumentException("推送地址不能指向本机或本机网段。");
        }
        return new Endpoint(address);
    }

    @Override
    public String toString() {
        return address.toString();
    }

    private static URI uri(String text) {
        try {
            var address = new URI(text);
            if (text.length() > LONGEST || address.getHost() == null || address.getPort() == 0) {
                throw new IllegalArgumentException(
                        "推送地址应为完整的网址，例如 https://platform.example/announcements，不超过 500 个字符。");
            }
            return address;
        } catch (URISyntaxException noAddress) {
            throw new IllegalArgumentException("推送地址不是网址，例如 https://platform.example/announcements。", noAddress);
        }
    }

    private static boolean isHome(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return HOME.contains(name) || name.endsWith(".localhost") || isHomeNumber(name);
    }

    /// Of literals only: no name is looked up.
    private static boolean isHomeNumber(String host) {
        try {
            var number = InetAddress.ofLiteral(host.replace("[", "").replace("]", ""));
            return number.isLoopbackAddress()
                    || number.isAnyLocalAddress()
                    || number.isLinkLocalAddress()
                    || number.isMulticastAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
