//! The pages of the servlet container: what a request gets that no controller takes.

use http::{Method, StatusCode};
use serde_json::json;

use crate::facts::Facts;
use crate::message::{Content, Request, Response};

/// The style sheet that Tomcat puts on each of its pages.
const TOMCAT_STYLE: &str = "body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} h1 {font-size:22px;} h2 {font-size:16px;} h3 {font-size:14px;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}";

/// Builds the page that the container of a version shows for a status.
///
/// Jetty says what the status is called where there is no message for it.
pub(crate) fn page(
    facts: Facts,
    request: &Request,
    status: StatusCode,
    message: Option<&str>,
) -> Response {
    let reason = status.canonical_reason().unwrap_or_default();
    match facts.container() {
        Some(name) => tomcat(status, message.unwrap_or(reason), name),
        None => jetty(request, status, message.unwrap_or(reason)),
    }
}

/// Builds the answer to a path that nothing serves.
pub(crate) fn no_resource(facts: Facts, request: &Request) -> Response {
    let path = request.path.trim_start_matches('/').trim_end_matches('/');
    let message = facts.container().map(|_| format!("No static resource {path}."));
    page(facts, request, StatusCode::NOT_FOUND, message.as_deref())
}

/// Builds the answer to a request line that is too long for the container.
pub(crate) fn request_line_too_long(facts: Facts) -> Response {
    match facts.container() {
        Some(name) => tomcat_too_large(name),
        None => Response::text(
            StatusCode::URI_TOO_LONG,
            "text/html;charset=iso-8859-1",
            "<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>",
        ),
    }
}

fn tomcat(status: StatusCode, message: &str, name: &str) -> Response {
    let report = format!(
        "<p><b>Type</b> Status Report</p><p><b>Message</b> {}</p><p><b>Description</b> {}</p><hr class=\"line\" />",
        escape(message),
        description(status)
    );
    html(tomcat_page(status, &report, name), status)
}

/// Where Tomcat stands when the first line of a request does not fit; its page shows it.
const TOO_LARGE: &str = "java.lang.IllegalArgumentException: Request header is too large
	org.apache.coyote.http11.Http11InputBuffer.fill(Http11InputBuffer.java:761)
	org.apache.coyote.http11.Http11InputBuffer.parseRequestLine(Http11InputBuffer.java:426)
	org.apache.coyote.http11.Http11Processor.service(Http11Processor.java:270)
	org.apache.coyote.AbstractProcessorLight.process(AbstractProcessorLight.java:63)
	org.apache.coyote.AbstractProtocol$ConnectionHandler.process(AbstractProtocol.java:903)
	org.apache.tomcat.util.net.NioEndpoint$SocketProcessor.doRun(NioEndpoint.java:1779)
	org.apache.tomcat.util.net.SocketProcessorBase.run(SocketProcessorBase.java:52)
	org.apache.tomcat.util.threads.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:946)
	org.apache.tomcat.util.threads.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:480)
	org.apache.tomcat.util.threads.TaskThread$WrappingRunnable.run(TaskThread.java:57)
	java.base/java.lang.Thread.run(Thread.java:840)
";

/// Tomcat's page for a request that it could not read.
fn tomcat_too_large(name: &str) -> Response {
    let status = StatusCode::BAD_REQUEST;
    let report = format!(
        "<p><b>Type</b> Exception Report</p><p><b>Message</b> Request header is too large</p>\
         <p><b>Description</b> {}</p><p><b>Exception</b></p><pre>{}</pre><p><b>Note</b> The full \
         stack trace of the root cause is available in the server logs.</p><hr class=\"line\" />",
        description(status),
        escape(TOO_LARGE)
    );
    html(tomcat_page(status, &report, name), status)
}

fn html(page: String, status: StatusCode) -> Response {
    Response::text(status, "text/html;charset=utf-8", page)
}

fn tomcat_page(status: StatusCode, report: &str, name: &str) -> String {
    let title = format!(
        "HTTP Status {} – {}",
        status.as_u16(),
        status.canonical_reason().unwrap_or_default()
    );
    format!(
        "<!doctype html><html lang=\"en\"><head><title>{title}</title><style type=\"text/css\">{TOMCAT_STYLE}</style></head><body><h1>{title}</h1><hr class=\"line\" />{report}<h3>{name}</h3></body></html>"
    )
}

/// Jetty negotiates the form of its page, and has none for methods that are not for pages.
fn jetty(request: &Request, status: StatusCode, message: &str) -> Response {
    if !matches!(request.method, Method::GET | Method::HEAD | Method::POST) {
        return Response::empty(status);
    }
    let reason = status.canonical_reason().unwrap_or_default();
    let servlet = if request.path.starts_with("/api") {
        "dispatcher"
    } else {
        "org.eclipse.jetty.servlet.ServletHandler$Default404Servlet-7ca20101"
    };
    let accept = request.header("accept").unwrap_or("*/*");
    if accept.contains("json") {
        let body = json!({
            "servlet": servlet,
            "message": escape_markup(message).replace('\'', "&apos;"),
            "url": request.path,
            "status": status.as_u16().to_string(),
        });
        return Response::json(status, &body)
            .with_content(Content::ThrownJson)
            .with_header("cache-control", "must-revalidate,no-cache,no-store");
    }
    let response =
        Response::empty(status).with_header("cache-control", "must-revalidate,no-cache,no-store");
    if !accept.contains("html") && !accept.contains("*/*") {
        return response;
    }
    let code = status.as_u16();
    let path = escape_markup(&request.path);
    response
        .with_content(Content::Other("text/html;charset=iso-8859-1".to_owned()))
        .with_body(format!(
            "<html>\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html;charset=ISO-8859-1\"/>\n<title>Error {code} {reason}</title>\n</head>\n<body><h2>HTTP ERROR {code} {reason}</h2>\n<table>\n<tr><th>URI:</th><td>{path}</td></tr>\n<tr><th>STATUS:</th><td>{code}</td></tr>\n<tr><th>MESSAGE:</th><td>{reason}</td></tr>\n<tr><th>SERVLET:</th><td>{servlet}</td></tr>\n</table>\n<hr/><a href=\"https://jetty.org\">Powered by Jetty:// 10.0.24</a><hr/>\n\n</body>\n</html>\n"
        ))
}

/// Tomcat writes a slash and an apostrophe as a character reference too.
fn escape(text: &str) -> String {
    escape_markup(text).replace('/', "&#47;").replace('\'', "&#39;")
}

fn escape_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What Tomcat says about a status, in the words of the HTTP standard.
fn description(status: StatusCode) -> &'static str {
    match status {
        StatusCode::BAD_REQUEST => {
            "The server cannot or will not process the request due to something that is perceived to be a client error (e.g., malformed request syntax, invalid request message framing, or deceptive request routing)."
        }
        StatusCode::NOT_FOUND => {
            "The origin server did not find a current representation for the target resource or is not willing to disclose that one exists."
        }
        StatusCode::NOT_ACCEPTABLE => {
            "The target resource does not have a current representation that would be acceptable to the user agent, according to the proactive negotiation header fields received in the request, and the server is unwilling to supply a default representation."
        }
        StatusCode::METHOD_NOT_ALLOWED => {
            "The method received in the request-line is known by the origin server but not supported by the target resource."
        }
        _ => {
            "The server encountered an unexpected condition that prevented it from fulfilling the request."
        }
    }
}
