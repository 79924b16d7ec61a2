package org.creditportal.cms.api;

import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Why somebody does not come in. What was wrong is not said, for that would help who guesses.
final class SignInProblems {

    private SignInProblems() {}

    static ApiProblem refused() {
        return new ApiProblem(HttpStatus.UNAUTHORIZED, "登录名、密码或验证码不对，或验证码已经用过；请等下一个验证码再试。忘记密码请找管理员重置。");
    }

    /// The password was right, so this may be said.
    static ApiProblem notEnrolled() {
        return new ApiProblem(
                HttpStatus.CONFLICT,
                "账号还没有登记验证码设备；先 POST /cms/v1/enrolments {login, password} 领取密钥，录入身份验证器应用，再带上 code 登录。");
    }

    static ApiProblem tooSoon(Instant now, Instant until) {
        var seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
        var problem = new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, "错误次数过多，请在 " + seconds + " 秒后再试；忘记密码请找管理员重置。");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }
}
